package io.klue.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the contents of a body are called by their media type. */
public final class MediaTypeNames {
    private static final Map<String, String> NAMES = Map.of(
            "*/*", "Any",
            "text/plain", "Text",
            "application/octet-stream", "Bytes",
            "application/x-www-form-urlencoded", "Form",
            "multipart/form-data", "Multipart",
            "text/event-stream", "Events",
            "application/jsonl", "Lines",
            "application/x-ndjson", "Lines",
            "application/json-seq", "Sequence");

    private MediaTypeNames() {}

    /**
     * Candidates for a record: {@code text/csv} is {@code Csv}, {@code application/hal+json} is {@code HalJson}, {@code
     * image/*} is {@code Image}.
     */
    public static List<String> of(String mediaType) {
        String essence = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String known = NAMES.get(essence);
        String main = essence.replaceFirst("/.*", "");
        String sub = essence.replaceFirst("[^/]*/", "");
        String name = known != null
                ? known
                : JavaNames.type(sub.equals("*") ? main : sub.replaceFirst("^x-", ""))
                        .get(0);
        return List.of(
                name, JavaNames.type(main + " " + sub.replace("*", "any")).get(0), name + "Content");
    }
}
