package io.klue.runtime.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
    @Test
    void aSegmentMayHoldSeveralParameters() {
        PathTemplate compare = new PathTemplate("/repos/{base-name}...{head.name}/x");
        assertEquals(List.of("base-name", "head.name"), compare.names());
        assertEquals("/repos/{p0}...{p1}/x", compare.javalinPath());
        assertEquals(Optional.of(List.of("v1", "v2%2Fa")), compare.match("/repos/v1...v2%2Fa/x"));
        assertEquals(Optional.empty(), compare.match("/repos/v1..v2/x"));
        assertEquals(Optional.empty(), compare.match("/repos/v1...v2"));
    }

    @Test
    void aParameterIsNeverEmpty() {
        PathTemplate archive = new PathTemplate("/v1/{id}:archive");
        assertEquals(Optional.of(List.of("7")), archive.match("/v1/7:archive"));
        assertEquals(Optional.empty(), archive.match("/v1/:archive"));
        assertEquals(Optional.empty(), new PathTemplate("/v1/{id}").match("/v1/"));
    }

    @Test
    void literalTextIsMatchedAsClientsSendIt() {
        assertEquals("/stra%C3%9Fe/{p0}", new PathTemplate("/straße/{p}").javalinPath());
        assertEquals(Optional.of(List.of("1")), new PathTemplate("/straße/{p}").match("/stra%C3%9Fe/1"));
        assertEquals("/a/{s1}", new PathTemplate("/a/*").javalinPath(), "an asterisk is no wildcard");
        assertEquals(Optional.empty(), new PathTemplate("/a/*").match("/a/b"));
    }

    @Test
    void literalsGoFirstWhateverTheOrderOfDeclaration() {
        List<String> sorted = Stream.of("/a/{x}", "/{y}/b", "/a/{x}-{y}", "/a/b", "/a/{x}/c", "/a/b/c")
                .map(PathTemplate::new)
                .sorted(PathTemplate.SPECIFIC_FIRST)
                .map(PathTemplate::toString)
                .toList();
        assertEquals(List.of("/a/b/c", "/a/b", "/a/{x}-{y}", "/a/{x}/c", "/a/{x}", "/{y}/b"), sorted);
    }

    @Test
    void templatesWithOtherParameterNamesHaveTheSameShape() {
        assertEquals(new PathTemplate("/a/{x}").shape(), new PathTemplate("/a/{y}").shape());
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertRefused("a", "it does not start with a slash");
        assertRefused("/{a", "a brace is not closed");
        assertRefused("/a}", "a brace is not opened");
        assertRefused("/{}", "a parameter has no name");
        assertRefused("/{a}/{a}", "the parameter {a} stands in it twice");
    }

    private static void assertRefused(String path, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new PathTemplate(path))
                        .getMessage());
    }
}
