package io.klue.generator.maven;

import io.klue.generator.model.Policy;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** A {@code <waiver>} of the POM. */
public final class Waiver {
    /** The place of the keyword: {@code apis/pets.yaml#/definitions/Pet/properties/name/pattern}, the file as diagnostics name it. */
    private @Nullable String at;

    /** Why the keyword may go unenforced there. */
    private @Nullable String reason;

    /** Sets the place; Maven calls it. */
    public void setAt(String at) {
        this.at = at;
    }

    /** Sets the reason; Maven calls it. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    static List<Policy.Waiver> checked(List<Waiver> waivers) throws MojoFailureException {
        List<Policy.Waiver> checked = new ArrayList<>();
        for (Waiver waiver : waivers) {
            String at = waiver.at;
            String reason = waiver.reason;
            if (at == null || at.isBlank() || reason == null || reason.isBlank()) {
                throw new MojoFailureException(Messages.incompleteWaiver());
            }
            checked.add(new Policy.Waiver(at.strip(), reason.strip()));
        }
        return checked;
    }
}
