package io.klue.generator.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a name of the contract can be called in Java. Each method answers candidates, the wanted one first; later ones
 * depend on nothing but the name itself, so that a further definition never renames an earlier one.
 */
public final class JavaNames {
    private static final Set<String> KEYWORDS = words("keywords.txt");
    private static final Set<String> MEMBERS = words("members.txt");
    private static final Set<String> METHODS = words("methods.txt");
    private static final Set<String> TYPES = words("types.txt");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");

    private JavaNames() {}

    /** Names for a class. */
    public static List<String> type(String name) {
        String wanted = TYPE.matcher(name).matches() ? name : upperCamel(Words.of(name));
        return candidates(wanted, upperCamel(Words.spelled(name)), name, "Model", JavaNames::typeName);
    }

    /** Names for a record component or a parameter. */
    public static List<String> member(String name) {
        return members(name, MEMBERS);
    }

    /** Names for a method of an API interface. */
    public static List<String> method(String name) {
        return members(name, METHODS);
    }

    /** Names for a header's component: {@code X-Total-Count} is {@code totalCount}. */
    public static List<String> header(String name) {
        boolean experimental = name.length() > 2 && name.regionMatches(true, 0, "X-", 0, 2);
        List<String> names = new ArrayList<>(experimental ? member(name.substring(2)) : List.of());
        names.addAll(member(name));
        return List.copyOf(new LinkedHashSet<>(names));
    }

    /** Names for an enum constant or another constant. */
    public static List<String> constant(String name) {
        if (name.isEmpty()) {
            return List.of("EMPTY", "EMPTY_VALUE");
        }
        String wanted = upperSnake(Words.of(name));
        if (name.matches("-\\d.*")) {
            wanted = "MINUS_" + wanted;
        }
        return candidates(wanted, upperSnake(Words.spelled(name)), name, "VALUE_", s -> s);
    }

    /** A Java name as a constant: {@code totalCount} is {@code TOTAL_COUNT}. */
    public static String constantOf(String javaName) {
        return legal(upperSnake(Words.of(javaName)), "_");
    }

    /** {@code Pet} is {@code pet}, {@code URLMap} is {@code urlMap}. */
    public static String decapitalized(String typeName) {
        String name = lowerCamel(Words.of(typeName));
        return KEYWORDS.contains(name) ? name + "_" : name.isEmpty() ? "value" : name;
    }

    /** {@code pet} and {@code owner name} is {@code PetOwnerName}. */
    public static String capitalized(String name) {
        return upperCamel(Words.of(name));
    }

    /** One lower-case package segment: {@code klue-helloworld} is {@code kluehelloworld}. */
    public static String packageSegment(String name) {
        String segment = String.join("", Words.of(name)).toLowerCase(Locale.ROOT);
        String legal = segment.isEmpty() ? "api" : legal(segment, "api");
        return KEYWORDS.contains(legal) ? legal + "_" : legal;
    }

    /** Whether a class can be called so without a clash with what we emit. */
    public static boolean isType(String name) {
        return isIdentifier(name) && typeName(name).equals(name);
    }

    /** Whether a record component or parameter can be called so. */
    public static boolean isMember(String name) {
        return isIdentifier(name) && memberName(name, MEMBERS).equals(name);
    }

    /** Whether a method of an API interface can be called so. */
    public static boolean isMethod(String name) {
        return isIdentifier(name) && memberName(name, METHODS).equals(name);
    }

    private static boolean isIdentifier(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
    }

    private static List<String> members(String name, Set<String> reserved) {
        String wanted = MEMBER.matcher(name).matches() ? name : lowerCamel(Words.of(name));
        return candidates(wanted, lowerCamel(Words.spelled(name)), name, "value", s -> memberName(s, reserved));
    }

    private static List<String> candidates(
            String wanted, String spelled, String name, String stem, UnaryOperator<String> adapt) {
        Set<String> names = new LinkedHashSet<>();
        if (!wanted.isEmpty()) {
            names.add(adapt.apply(legal(wanted, stem)));
        }
        String last = spelled.isEmpty() ? stem + "Empty" : legal(spelled, stem);
        names.add(adapt.apply(last));
        names.add(adapt.apply(last + Integer.toHexString(name.hashCode()).toUpperCase(Locale.ROOT)));
        return List.copyOf(names);
    }

    private static String typeName(String name) {
        return TYPES.contains(name) || KEYWORDS.contains(name) ? name + "Model" : name;
    }

    private static String memberName(String name, Set<String> reserved) {
        return KEYWORDS.contains(name) || reserved.contains(name) ? name + "_" : name;
    }

    /** A Java identifier cannot start with a digit. */
    private static String legal(String name, String stem) {
        if (name.isEmpty() || Character.isJavaIdentifierStart(name.charAt(0))) {
            return name;
        }
        return (stem.equals("Model") || stem.equals("api") ? stem : "_") + name;
    }

    private static String upperCamel(List<String> words) {
        return words.stream().map(JavaNames::capitalize).collect(Collectors.joining());
    }

    private static String lowerCamel(List<String> words) {
        String camel = upperCamel(words);
        if (camel.isEmpty()) {
            return camel;
        }
        String first = words.get(0);
        return first.toLowerCase(Locale.ROOT) + camel.substring(first.length());
    }

    private static String upperSnake(List<String> words) {
        return words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    }

    /** {@code PET} of {@code PET_STATUS} is {@code Pet}; a mixed word keeps its spelling. */
    private static String capitalize(String word) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String rest = shouted ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }

    private static Set<String> words(String resource) {
        try (var stream = Objects.requireNonNull(JavaNames.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
