package io.klue.runtime.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which JSON types the texts of a parameter stand for, so that an object can be read from them: {@code 100} is a number
 * where the contract says number, and a string where it says string. Immutable.
 */
public final class ParamShape {
    public static final ParamShape STRING = new ParamShape(true, false, false, null, null, null, Set.of());
    public static final ParamShape NUMBER = new ParamShape(false, true, false, null, null, null, Set.of());
    public static final ParamShape BOOLEAN = new ParamShape(false, false, true, null, null, null, Set.of());

    /** Any JSON: a number or boolean if the text is one, else a string; a list if there are several. */
    public static final ParamShape ANY = new ParamShape(true, true, true, null, null, null, Set.of());

    private final boolean text;
    private final boolean number;
    private final boolean bool;
    private final @Nullable ParamShape items;
    private final @Nullable Map<String, ParamShape> properties;
    private final @Nullable ParamShape others;
    private final Set<String> taken;

    private ParamShape(
            boolean text,
            boolean number,
            boolean bool,
            @Nullable ParamShape items,
            @Nullable Map<String, ParamShape> properties,
            @Nullable ParamShape others,
            Set<String> taken) {
        this.text = text;
        this.number = number;
        this.bool = bool;
        this.items = items;
        this.properties = properties;
        this.others = others;
        this.taken = taken;
    }

    /** A list. */
    public static ParamShape list(ParamShape items) {
        return new ParamShape(false, false, false, items, null, null, Set.of());
    }

    /** An object, as yet without properties. */
    public static ParamShape object() {
        return new ParamShape(false, false, false, null, Map.of(), null, Set.of());
    }

    /** The object with a property. */
    public ParamShape property(String name, ParamShape shape) {
        Map<String, ParamShape> more = new LinkedHashMap<>(declared());
        more.merge(name, shape, ParamShape::or);
        return new ParamShape(text, number, bool, items, Collections.unmodifiableMap(more), others, taken);
    }

    /** The object with properties of any other name. */
    public ParamShape others(ParamShape shape) {
        return new ParamShape(text, number, bool, items, declared(), shape, taken);
    }

    /** The object whose other properties are none of these, because they are parameters of their own. */
    public ParamShape except(String... parameters) {
        return new ParamShape(text, number, bool, items, properties, others, Set.of(parameters));
    }

    /** What may be of either shape. */
    public ParamShape or(ParamShape other) {
        if (this == ANY || other == ANY) {
            return ANY;
        }
        return new ParamShape(
                text || other.text,
                number || other.number,
                bool || other.bool,
                either(items, other.items),
                properties == null ? other.properties : other.properties == null ? properties : both(other.properties),
                either(others, other.others),
                taken);
    }

    private static @Nullable ParamShape either(@Nullable ParamShape one, @Nullable ParamShape other) {
        return one == null ? other : other == null ? one : one.or(other);
    }

    private Map<String, ParamShape> both(Map<String, ParamShape> more) {
        Map<String, ParamShape> all = new LinkedHashMap<>(declared());
        more.forEach((name, shape) -> all.merge(name, shape, ParamShape::or));
        return Collections.unmodifiableMap(all);
    }

    private Map<String, ParamShape> declared() {
        return properties == null ? Map.of() : properties;
    }

    boolean isScalar() {
        return text || number || bool;
    }

    boolean isText() {
        return text;
    }

    boolean isNumber() {
        return number;
    }

    boolean isBoolean() {
        return bool;
    }

    boolean isList() {
        return items != null || this == ANY;
    }

    boolean isObject() {
        return properties != null || this == ANY;
    }

    /** Whether it can be nothing else than an object. */
    boolean isOnlyObject() {
        return isObject() && !isList() && !isScalar();
    }

    ParamShape items() {
        return items == null ? ANY : items;
    }

    ParamShape property(String name) {
        ParamShape declared = declared().get(name);
        return declared != null ? declared : others != null ? others : ANY;
    }

    /** Whether a parameter of that name is a property of the object, whose properties are parameters. */
    boolean hasProperty(String name) {
        return declared().containsKey(name) || (others != null && !isTaken(name));
    }

    private boolean isTaken(String name) {
        int bracket = name.indexOf('[');
        return taken.contains(name) || (bracket > 0 && taken.contains(name.substring(0, bracket)));
    }
}
