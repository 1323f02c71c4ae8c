package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Rules STRING = at -> at.type("string");
    private static final Rules INTEGER = at -> at.type("integer");
    private static final Rules AT_LEAST_FIVE = at -> at.number(new NumberConstraint().minimum(5));

    private static List<String> broken(String json, Rules rules) {
        Violations violations = new Violations();
        Evaluator.check(JsonValue.parse(json), rules, violations);
        return JsonTexts.lines(violations);
    }

    private static void assertFine(String json, Rules rules) {
        assertEquals(List.of(), broken(json, rules), json);
    }

    private static void assertBroken(String json, Rules rules, String... expected) {
        assertEquals(List.of(expected), broken(json, rules), json);
    }

    @Test
    void trueAllowsAnythingAndFalseNothing() {
        assertFine("null", Evaluation::anything);
        assertBroken("1", Evaluation::nothing, " false: is not allowed: the contract has no value for this place");
    }

    @Test
    void typeTellsWhatIsExpectedAndWhatCame() {
        assertFine("1.0", INTEGER);
        assertFine("1e3", INTEGER);
        assertBroken("1.5", at -> at.type("integer", "null"), " type: must be an integer or null, but is a number");
        assertBroken(
                "null",
                at -> at.type("string", "array", "object"),
                " type: must be a string, an array or an object, not null");
        assertFine("true", at -> at.type("boolean"));
    }

    @Test
    void enumAndConstCompareAsJson() {
        Rules rules = at -> at.enumeration(JsonValue.parse("1"), JsonValue.parse("{\"a\":1,\"b\":[2]}"));
        assertFine("1.0", rules);
        assertFine("{\"b\":[2.0],\"a\":1e0}", rules);
        assertBroken("\"1\"", rules, " enum: is not one of the allowed values: \"1\"");
        assertBroken("{}", rules, " enum: is not one of the allowed values: an object");
        assertBroken("false", at -> at.constant(JsonValue.of(0)), " const: must be 0, but is false");
    }

    @Test
    void constraintsRegardOnlyValuesOfTheirKind() {
        Rules rules = at -> {
            at.string(new StringConstraint().minLength(2));
            at.number(new NumberConstraint().minimum(2));
            at.array(new ArrayConstraint().minItems(2));
            at.object(new ObjectConstraint().minProperties(2));
        };
        assertFine("null", rules);
        assertBroken("\"a\"", rules, " minLength: must have at least 2 characters, but has 1");
        assertBroken("1", rules, " minimum: must be at least 2, but is 1");
        assertBroken("[1]", rules, " minItems: must have at least 2 items, but has 1");
        assertBroken("{\"a\":1}", rules, " minProperties: must have at least 2 properties, but has 1");
    }

    @Test
    void requiredPropertiesAreReportedWhereTheyShouldBe() {
        assertBroken("{\"a\":null}", at -> at.required("a", "b/c"), "/b~1c required: is required");
        assertFine("[]", at -> at.required("a"));
        Rules card = at -> at.dependentRequired("card", "address");
        assertFine("{}", card);
        assertBroken("{\"card\":1}", card, "/address dependentRequired: is required where there is \"card\"");
        Rules schema = at -> at.dependentSchema("card", card2 -> card2.property("address", STRING));
        assertFine("{\"address\":1}", schema);
        assertBroken("{\"card\":1,\"address\":1}", schema, "/address type: must be a string, but is a number");
    }

    @Test
    void additionalPropertiesAreThoseThatThisSchemaDoesNotName() {
        BoundedPattern x = BoundedPattern.of("^x-", "^x-");
        Rules rules = at -> {
            at.property("a", STRING);
            at.named("b");
            at.patternProperties(x, INTEGER);
            at.allOf(part -> part.property("c", STRING));
            at.noAdditionalProperties();
        };
        assertFine("{\"a\":\"\",\"b\":1,\"x-1\":1}", rules);
        assertBroken("{\"x-1\":\"\"}", rules, "/x-1 type: must be an integer, but is a string");
        assertBroken("{\"c\":\"\"}", rules, "/c additionalProperties: is not a property that the contract allows");
        assertBroken("{\"z\":1}", at -> at.additionalProperties(STRING), "/z type: must be a string, but is a number");
    }

    @Test
    void namesOfPropertiesAreHeldToRules() {
        Rules rules = at -> at.propertyNames(name -> name.string(new StringConstraint().maxLength(3)));
        assertFine("{\"abc\":1}", rules);
        assertBroken(
                "{\"abcd\":1}",
                rules,
                "/abcd propertyNames: has a name that the contract does not allow: must have at most 3 characters, but has 4");
    }

    @Test
    void itemsFollowThoseOfThePrefix() {
        Rules rules = at -> {
            at.prefixItems(STRING, INTEGER);
            at.items(STRING);
        };
        assertFine("[\"a\"]", rules);
        assertBroken("[\"a\",1,2]", rules, "/2 type: must be a string, but is a number");
        Rules closed = at -> {
            at.prefixItems(STRING);
            at.noItems();
        };
        assertFine("[]", closed);
        assertBroken("[\"a\",1]", closed, "/1 items: is an item that the contract does not allow");
    }

    @Test
    void containsCountsTheItemsThatMatch() {
        assertFine("[1,\"a\"]", at -> at.contains(STRING));
        assertBroken(
                "[]",
                at -> at.contains(STRING),
                " contains: must contain at least 1 item of the kind that the contract asks for, but contains 0");
        assertFine("[]", at -> at.contains(0, 1, STRING));
        assertBroken(
                "[\"a\"]",
                at -> at.contains(2, 3, STRING),
                " minContains: must contain at least 2 items of the kind that the contract asks for, but contains 1");
        assertBroken(
                "[\"a\",\"b\"]",
                at -> at.contains(0, 1, STRING),
                " maxContains: must contain at most 1 item of the kind that the contract bounds, but contains 2");
    }

    @Test
    void containsEvaluatesTheItemsThatMatch() {
        Rules rules = at -> {
            at.prefixItems(STRING);
            at.contains(INTEGER);
            at.noUnevaluatedItems();
        };
        assertFine("[\"a\",1,2]", rules);
        assertBroken("[\"a\",1,true]", rules, "/2 unevaluatedItems: is an item that the contract does not allow");
        assertFine("[\"a\",1,true]", at -> {
            at.contains(INTEGER);
            at.allOf(part -> part.items(Evaluation::anything));
            at.noUnevaluatedItems();
        });
    }

    @Test
    void oneOfTellsWhichAlternativesMatch() {
        Rules rules = at -> at.oneOf(INTEGER, STRING, AT_LEAST_FIVE);
        assertFine("1", rules);
        assertBroken("7", rules, " oneOf: must match exactly one of the alternatives, but matches 1 and 3");
    }

    @Test
    void theNearestAlternativeTellsWhatIsWrong() {
        Rules cat = at -> {
            at.type("object");
            at.required("name");
            at.property("kind", kind -> kind.constant(JsonValue.of("cat")));
        };
        Rules dog = at -> {
            at.type("object");
            at.property("kind", kind -> kind.constant(JsonValue.of("dog")));
            at.property("bark", STRING);
        };
        assertBroken(
                "{\"kind\":\"dog\",\"bark\":1}",
                at -> at.anyOf(STRING, cat, dog),
                " anyOf: matches none of the 3 alternatives; nearest is 3: /bark must be a string, but is a number");
        assertBroken(
                "true",
                at -> at.anyOf(STRING, INTEGER),
                " anyOf: matches none of the 2 alternatives; nearest is 1: must be a string, but is a boolean; "
                        + "2: must be an integer, but is a boolean");
    }

    @Test
    void aSecretIsNotQuotedByTheReasonOfAnAlternative() {
        Rules rules = at -> {
            at.sensitive();
            at.anyOf(INTEGER, one -> one.enumeration(JsonValue.of("x")));
        };
        assertBroken("\"hush\"", rules, " anyOf: matches none of the 2 alternatives");
    }

    @Test
    void notRecordsNothingOfWhatItTries() {
        assertFine("1", at -> at.not(STRING));
        assertBroken("1", at -> at.not(INTEGER), " not: is what the contract rules out");
        assertFine("1", at -> at.not(inner -> inner.not(INTEGER)));
    }

    @Test
    void conditionsChooseThenOrElse() {
        Rules rules = at -> at.when(STRING, then -> then.string(new StringConstraint().minLength(2)), AT_LEAST_FIVE);
        assertFine("\"ab\"", rules);
        assertFine("5", rules);
        assertBroken("\"a\"", rules, " minLength: must have at least 2 characters, but has 1");
        assertBroken("1", rules, " minimum: must be at least 5, but is 1");
    }

    @Test
    void onlyBranchesThatHoldEvaluateProperties() {
        Rules rules = at -> {
            at.anyOf(one -> one.property("a", STRING), two -> {
                two.required("b");
                two.property("b", STRING);
            });
            at.noUnevaluatedProperties();
        };
        assertFine("{\"a\":\"\"}", rules);
        assertFine("{\"a\":\"\",\"b\":\"\"}", rules);
        assertBroken(
                "{\"a\":\"\",\"b\":1}", rules, "/b unevaluatedProperties: is not a property that the contract allows");
    }

    @Test
    void notEvaluatesNothing() {
        Rules rules = at -> {
            at.not(inner -> inner.not(part -> part.property("a", Evaluation::anything)));
            at.noUnevaluatedProperties();
        };
        assertBroken("{\"a\":1}", rules, "/a unevaluatedProperties: is not a property that the contract allows");
    }

    @Test
    void conditionsAndDependenciesEvaluateProperties() {
        Rules rules = at -> {
            at.when(
                    condition -> {
                        condition.required("a");
                        condition.property("a", STRING);
                    },
                    then -> then.property("b", STRING),
                    otherwise -> otherwise.property("c", STRING));
            at.dependentSchema("b", part -> part.property("d", STRING));
            at.noUnevaluatedProperties();
        };
        assertFine("{\"a\":\"\",\"b\":\"\",\"d\":\"\"}", rules);
        assertFine("{\"c\":\"\"}", rules);
        assertBroken(
                "{\"a\":1,\"c\":\"\"}", rules, "/a unevaluatedProperties: is not a property that the contract allows");
        assertBroken("{\"d\":\"\"}", rules, "/d unevaluatedProperties: is not a property that the contract allows");
    }

    @Test
    void whatANestedUnevaluatedLookedAtIsEvaluated() {
        assertFine("{\"a\":1}", at -> {
            at.allOf(part -> part.unevaluatedProperties(Evaluation::anything));
            at.noUnevaluatedProperties();
        });
        assertBroken(
                "{\"a\":1}",
                at -> {
                    at.property("a", Evaluation::anything);
                    at.allOf(Evaluation::noUnevaluatedProperties);
                },
                "/a unevaluatedProperties: is not a property that the contract allows");
    }

    private static final class Tree {
        static void node(Evaluation at) {
            at.anyOf(Tree::left, Tree::right);
        }

        private static void left(Evaluation at) {
            at.property("child", Tree::node);
            at.required("left");
        }

        private static void right(Evaluation at) {
            at.property("child", Tree::node);
            at.required("right");
        }
    }

    @Test
    void choicesThatNestTakeTimeThatGrowsWithTheDocumentOnly() {
        String nested = "{\"child\":".repeat(400) + "1" + "}".repeat(400);
        List<String> violations = broken(nested, Tree::node);
        assertEquals(1, violations.size());
        assertTrue(violations.get(0).startsWith(" anyOf: matches none of the 2 alternatives"), violations::toString);
    }

    @Test
    void aPatternThatNobodyCanDecideIsNoApproval() {
        StringConstraint evil = new StringConstraint().pattern("^(([a-z])+.)+[A-Z]([a-z])+$");
        assertBroken(
                "\"" + "a".repeat(5000) + "\"",
                at -> at.not(inner -> inner.string(evil)),
                " pattern: takes too long to match with the pattern ^(([a-z])+.)+[A-Z]([a-z])+$");
    }
}
