package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonNumber;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON document, and what the schemas applied to it so far have looked at (JSON Schema 2020-12 core, 7.7, 10
 * and 11). Each method is a keyword of one schema and records, at the value's pointer, that the value breaks it. Keywords of
 * objects and arrays pass any other value. Not thread-safe.
 */
public final class Evaluation {
    private final Evaluator evaluator;
    private final JsonValue value;
    private final @Nullable Violations report;
    private final @Nullable ObjectEvaluation object;
    private final @Nullable ArrayEvaluation array;
    private boolean failed;

    /** Without a report it is only tried, whether the value is valid: it ends with the first keyword that is broken. */
    Evaluation(Evaluator evaluator, JsonValue value, @Nullable Violations report) {
        this.evaluator = evaluator;
        this.value = value;
        this.report = report;
        this.object = value instanceof JsonObject fields ? new ObjectEvaluation(this, fields.fields()) : null;
        this.array = value instanceof JsonArray items ? new ArrayEvaluation(this, items.items()) : null;
    }

    /** Says that the value is secret: what is recorded of it, and of what it holds, does not show it. */
    public void sensitive() {
        if (report != null) {
            report.path().markSensitive();
        }
    }

    /** The schema {@code true}: any value is fine. */
    public void anything() {}

    /** The schema {@code false}: no value is. */
    public void nothing() {
        fail("false", Messages::nothingAllowed);
    }

    /**
     * The keyword that says which types of JSON the value may be of.
     *
     * @param types one or more of {@code null boolean object array number string integer}; 1.0 is an integer
     */
    public void type(String... types) {
        if (!JsonTypes.isAny(value, types)) {
            fail("type", () -> Messages.type(value, types));
        }
    }

    /** The keyword {@code enum}: equal to one of these; 1 equals 1.0, and objects are equal in any order. */
    public void enumeration(JsonValue... values) {
        for (JsonValue one : values) {
            if (one.equals(value)) {
                return;
            }
        }
        fail("enum", () -> Messages.notAllowed(Messages.shown(value)));
    }

    /** The keyword {@code const}: equal to this; 1 equals 1.0, and objects are equal in any order. */
    public void constant(JsonValue expected) {
        if (!expected.equals(value)) {
            fail("const", () -> Messages.constant(expected, value));
        }
    }

    /** The keywords of strings. */
    public void string(StringConstraint constraint) {
        if (value instanceof JsonString string) {
            check(string.value(), constraint);
        }
    }

    /** The keywords of numbers. */
    public void number(NumberConstraint constraint) {
        if (value instanceof JsonNumber number) {
            check(number.value(), constraint);
        }
    }

    /** The keywords of arrays that regard the array as a whole. */
    public void array(ArrayConstraint constraint) {
        if (value instanceof JsonArray items) {
            check(items.items(), constraint);
        }
    }

    /** The keywords of objects that regard the number of properties. */
    public void object(ObjectConstraint constraint) {
        if (value instanceof JsonObject fields) {
            check(fields.fields(), constraint);
        }
    }

    private <T> void check(T present, Constraint<? super T> constraint) {
        if (!isDecided() && evaluator.breaks(present, constraint)) {
            failed = true;
            if (report != null) {
                constraint.check(present, report);
            }
        }
    }

    /** The keyword {@code required}. */
    public void required(String... names) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.required(names);
        }
    }

    /** The keyword {@code dependentRequired}: an object that has the property {@code name} has these, too. */
    public void dependentRequired(String name, String... names) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.dependentRequired(name, names);
        }
    }

    /** The keyword {@code dependentSchemas}: the rules hold for an object that has the property {@code name}. */
    public void dependentSchema(String name, Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null && at.has(name)) {
            part(rules);
        }
    }

    /** One entry of the keyword {@code properties}. */
    public void property(String name, Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.property(name, rules);
        }
    }

    /** Entries of the keyword {@code properties} that are enforced elsewhere, by the codec of the Java type. */
    public void named(String... names) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.named(names);
        }
    }

    /** One entry of the keyword {@code patternProperties}. */
    public void patternProperties(BoundedPattern pattern, Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.patternProperties(pattern, rules);
        }
    }

    /** The keyword {@code propertyNames}. */
    public void propertyNames(Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.propertyNames(rules);
        }
    }

    /** The keyword {@code additionalProperties}: each property that this schema has named in no way before. */
    public void additionalProperties(Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.additionalProperties(rules);
        }
    }

    /** {@code additionalProperties: false}. */
    public void noAdditionalProperties() {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.noAdditionalProperties();
        }
    }

    /** The keyword {@code unevaluatedProperties}: each property that no schema applied to this object has looked at. */
    public void unevaluatedProperties(Rules rules) {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.unevaluatedProperties(rules);
        }
    }

    /** {@code unevaluatedProperties: false}. */
    public void noUnevaluatedProperties() {
        ObjectEvaluation at = openObject();
        if (at != null) {
            at.noUnevaluatedProperties();
        }
    }

    /** The keyword {@code prefixItems}. */
    public void prefixItems(Rules... rules) {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.prefixItems(rules);
        }
    }

    /** The keyword {@code items}: each item after those of {@code prefixItems}. */
    public void items(Rules rules) {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.items(rules);
        }
    }

    /** {@code items: false}: none after those of {@code prefixItems}. */
    public void noItems() {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.noItems();
        }
    }

    /** The keyword {@code contains}: at least one item. */
    public void contains(Rules rules) {
        contains(1, Integer.MAX_VALUE, rules);
    }

    /**
     * The keywords {@code contains}, {@code minContains} and {@code maxContains}.
     *
     * @param min 0 or more items
     * @param max no more than this; {@code Integer.MAX_VALUE} is no bound
     */
    public void contains(int min, int max, Rules rules) {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.contains(min, max, rules);
        }
    }

    /** The keyword {@code unevaluatedItems}: each item that no schema applied to this array has looked at. */
    public void unevaluatedItems(Rules rules) {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.unevaluatedItems(rules);
        }
    }

    /** {@code unevaluatedItems: false}. */
    public void noUnevaluatedItems() {
        ArrayEvaluation at = openArray();
        if (at != null) {
            at.noUnevaluatedItems();
        }
    }

    /** The keyword {@code allOf}, and {@code $ref}. */
    public void allOf(Rules... parts) {
        for (Rules part : parts) {
            part(part);
        }
    }

    /** The keyword {@code anyOf}. */
    public void anyOf(Rules... choices) {
        if (!isDecided()) {
            Choices.anyOf(this, choices);
        }
    }

    /** The keyword {@code oneOf}. */
    public void oneOf(Rules... choices) {
        if (!isDecided()) {
            Choices.oneOf(this, choices);
        }
    }

    /** The keyword {@code not}. */
    public void not(Rules rules) {
        if (!isDecided() && !attempt(rules).failed) {
            fail("not", Messages::not);
        }
    }

    /** The keywords {@code if}, {@code then} and {@code else}; {@code Evaluation::anything} where one is absent. */
    public void when(Rules condition, Rules then, Rules otherwise) {
        if (isDecided()) {
            return;
        }
        Evaluation tried = attempt(condition);
        if (tried.failed) {
            part(otherwise);
        } else {
            merge(tried);
            part(then);
        }
    }

    private @Nullable ObjectEvaluation openObject() {
        return isDecided() ? null : object;
    }

    private @Nullable ArrayEvaluation openArray() {
        return isDecided() ? null : array;
    }

    /** Whether nothing more is to be found out. */
    boolean isDecided() {
        return failed && report == null;
    }

    /** Whether a message may quote the value. */
    boolean isQuotable() {
        return report != null && !report.path().isSensitive();
    }

    boolean hasFailed() {
        return failed;
    }

    JsonValue value() {
        return value;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    @Nullable
    Violations report() {
        return report;
    }

    /** Records that the value breaks a keyword. */
    void fail(String keyword, Supplier<String> message) {
        failed = true;
        if (report != null) {
            report.add(keyword, message.get());
        }
    }

    /** Records that a property of the value breaks a keyword, or that it is missing. */
    void fail(String property, String keyword, Supplier<String> message) {
        failed = true;
        if (report != null) {
            report.at(property, () -> report.add(keyword, message.get()));
        }
    }

    /** Records that an item of the value breaks a keyword. */
    void fail(int index, String keyword, Supplier<String> message) {
        failed = true;
        if (report != null) {
            report.at(index, () -> report.add(keyword, message.get()));
        }
    }

    /** Applies rules to a property of the value. */
    void apply(String property, JsonValue child, Rules rules) {
        if (report == null) {
            failed |= evaluator.apply(rules, child, null).failed;
        } else {
            report.at(property, () -> failed |= evaluator.apply(rules, child, report).failed);
        }
    }

    /** Applies rules to an item of the value. */
    void apply(int index, JsonValue child, Rules rules) {
        if (report == null) {
            failed |= evaluator.apply(rules, child, null).failed;
        } else {
            report.at(index, () -> failed |= evaluator.apply(rules, child, report).failed);
        }
    }

    /** Applies the rules of another schema for the same value. */
    private void part(Rules rules) {
        if (!isDecided()) {
            Evaluation part = evaluator.apply(rules, value, report);
            failed |= part.failed;
            // of a part that failed, too: what it has looked at shall not be reported as unevaluated on top
            merge(part);
        }
    }

    /** Finds out whether the value is valid against these rules, and what they look at. */
    Evaluation attempt(Rules rules) {
        return evaluator.apply(rules, value, null);
    }

    /** Regards as evaluated what another schema has looked at in this value. */
    void merge(Evaluation other) {
        if (object != null && other.object != null) {
            object.merge(other.object);
        } else if (array != null && other.array != null) {
            array.merge(other.array);
        }
    }

    /** No choice holds, so nobody can say what it would leave unevaluated. */
    void leaveUnevaluated() {
        if (object != null) {
            object.seeAll();
        } else if (array != null) {
            array.seeAll();
        }
    }
}
