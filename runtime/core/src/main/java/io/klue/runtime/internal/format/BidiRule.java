package io.klue.runtime.internal.format;

import java.util.BitSet;
import java.util.List;

/** The Bidi rule of RFC 5893 section 2. */
final class BidiRule {
    private static final BitSet RIGHT = set(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER);
    private static final BitSet NEUTRAL = set(
            Character.DIRECTIONALITY_EUROPEAN_NUMBER,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
            Character.DIRECTIONALITY_OTHER_NEUTRALS,
            Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
            Character.DIRECTIONALITY_NONSPACING_MARK);

    private BidiRule() {}

    /** Whether labels keep the rule, which binds all of them if one has characters from right to left. */
    static boolean isFine(List<String> labels) {
        boolean isBound = labels.stream().anyMatch(label -> directions(label).intersects(RIGHT));
        return !isBound || labels.stream().allMatch(BidiRule::isFine);
    }

    private static boolean isFine(String label) {
        byte first = Character.getDirectionality(label.codePointAt(0));
        byte last = lastDirection(label);
        BitSet foreign = directions(label);
        boolean mixesNumbers = foreign.get(Character.DIRECTIONALITY_EUROPEAN_NUMBER)
                && foreign.get(Character.DIRECTIONALITY_ARABIC_NUMBER);
        foreign.andNot(NEUTRAL);
        boolean endsInNumber = last == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
        if (first == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
            foreign.clear(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
            return foreign.isEmpty() && (endsInNumber || last == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        }
        foreign.andNot(RIGHT);
        boolean startsRight = RIGHT.get(first) && first != Character.DIRECTIONALITY_ARABIC_NUMBER;
        return startsRight && foreign.isEmpty() && !mixesNumbers && (endsInNumber || RIGHT.get(last));
    }

    private static BitSet directions(String label) {
        BitSet directions = new BitSet();
        label.codePoints().forEach(c -> directions.set(index(Character.getDirectionality(c))));
        return directions;
    }

    /** Of the last character that is no mark. */
    private static byte lastDirection(String label) {
        byte last = Character.DIRECTIONALITY_UNDEFINED;
        for (int c : label.codePoints().toArray()) {
            byte direction = Character.getDirectionality(c);
            last = direction == Character.DIRECTIONALITY_NONSPACING_MARK ? last : direction;
        }
        return last;
    }

    private static BitSet set(byte... directions) {
        BitSet set = new BitSet();
        for (byte direction : directions) {
            set.set(index(direction));
        }
        return set;
    }

    /** An undefined direction, that of no character, is -1. */
    private static int index(byte direction) {
        return direction < 0 ? 31 : direction;
    }
}
