package io.klue.it.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the table of styles does not show: names, keywords of objects, repeated lines, clients of other habits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRulesTest {
    private static final String CONTRACT = """
            {"openapi": "3.1.1", "info": {"title": "Rules", "version": "1"}, "paths": {
              "/brackets": {"get": {"operationId": "brackets", "parameters": [
                {"name": "filter[name]", "in": "query", "schema": {"type": "string"}}], %1$s}},
              "/blank": {"get": {"operationId": "blank", "parameters": [
                {"name": "a b", "in": "cookie", "schema": {"type": "string"}}], %1$s}},
              "/umlaut/{ü}": {"get": {"operationId": "umlaut", "parameters": [
                {"name": "ü", "in": "path", "required": true, "style": "matrix", "schema": {"type": "string"}}], %1$s}},
              "/ids": {"get": {"operationId": "ids", "parameters": [
                {"name": "ids", "in": "query", "explode": false, "schema": {"type": "array", "maxItems": 3,
                  "items": {"type": "integer", "format": "int32"}}}], %1$s}},
              "/list": {"get": {"operationId": "list", "parameters": [
                {"name": "X-List", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}], %1$s}},
              "/empty": {"get": {"operationId": "empty", "parameters": [
                {"name": "flag", "in": "query", "allowEmptyValue": true, "schema": {"type": "boolean"}}], %1$s}},
              "/filter": {"get": {"operationId": "filter", "parameters": [
                {"name": "filter", "in": "query", "style": "deepObject", "explode": true, "schema": {
                  "type": "object", "required": ["a"], "additionalProperties": false, "dependentRequired": {"b": ["c"]},
                  "properties": {"a": {"type": "integer", "maximum": 9}, "b": {"type": "boolean"}, "c": {"type": "string"},
                    "d": {"type": "array", "items": {"type": "string", "minLength": 2}}}}}], %1$s}},
              "/any": {"get": {"operationId": "any", "parameters": [
                {"name": "any", "in": "query", "schema": {}}], %1$s}},
              "/rest": {"get": {"operationId": "rest", "parameters": [
                {"name": "rest", "in": "query", "schema": {"type": "object", "additionalProperties": {"type": "string"}}},
                {"name": "limit", "in": "query", "schema": {"type": "string"}}], %1$s}}
            }}""".formatted("\"responses\": {\"204\": {\"description\": \"Done.\"}}");

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = Served.of("rules", CONTRACT);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private Object got(String target, String... headers) throws IOException {
        String answer = Wire.say(served.url(), head(target, headers), "");
        assertTrue(answer.contains(" 204 "), answer);
        return served.got();
    }

    private void assertRefused(String target, String violation, String... headers) throws IOException {
        String answer = Wire.say(served.url(), head(target, headers), "");
        assertTrue(answer.contains(" 400 ") && answer.contains(violation), answer);
    }

    private static String head(String target, String... headers) {
        StringBuilder head = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    @Test
    void names_need_not_be_identifiers() throws IOException {
        assertEquals("x", got("/brackets?filter[name]=x"));
        assertEquals("x", got("/brackets?filter%5Bname%5D=x"));
        assertEquals("x", got("/blank", "Cookie: a%20b=x"));
        assertEquals("x", got("/umlaut/;%C3%BC=x"));
        for (String operation : List.of("brackets", "blank", "umlaut")) {
            served.call(served.url(), operation, "ä;=&,");
            assertEquals("ä;=&,", served.got());
        }
    }

    @Test
    void a_plus_is_a_blank_in_a_query_and_a_plus_elsewhere() throws IOException {
        assertEquals("a b+c", got("/brackets?filter[name]=a+b%2Bc"));
        assertEquals("a+b", got("/umlaut/;%C3%BC=a+b"));
        assertEquals("a+b", got("/blank", "Cookie: a%20b=a+b"));
        assertEquals("a/b", got("/umlaut/;%C3%BC=a%2Fb"));
    }

    @Test
    void escaped_commas_between_integers_separate() throws IOException {
        assertEquals(List.of(1, 2), got("/ids?ids=1%2C2"));
        assertEquals(List.of(1, 2), got("/ids?ids=1,2"));
        assertEquals(List.of(), got("/ids?ids="));
        assertRefused("/ids?ids=1,x", "\"pointer\":\"query/ids/1\",\"keyword\":\"type\"");
        assertRefused("/ids?ids=1,2,3,4", "\"pointer\":\"query/ids\",\"keyword\":\"maxItems\"");
        assertRefused("/ids?ids=1&ids=2", "must be given once, but is given 2 times");
    }

    @Test
    void lines_of_a_header_are_one_list_and_its_name_has_no_case() throws IOException {
        assertEquals(List.of("a", "b", "c"), got("/list", "x-list: a, b", "X-LIST: c"));
        assertEquals(List.of("a", "b"), got("/list", "X-List: a,, b ,"));
    }

    @Test
    void cookies_may_be_quoted_and_in_several_lines() throws IOException {
        assertEquals("x y", got("/blank", "Cookie: c=%zz; d", "Cookie: a%20b=\"x%20y\""));
        assertRefused("/blank", "\"pointer\":\"cookie/a b\",\"keyword\":\"format\"", "Cookie: a%20b=%zz");
    }

    @Test
    void an_empty_value_is_absent_where_it_is_allowed() throws IOException {
        assertEquals("absent", got("/empty?flag"));
        assertEquals("absent", got("/empty?flag="));
        assertEquals(true, got("/empty?flag=true"));
        assertRefused("/empty?flag=1", "\"pointer\":\"query/flag\",\"keyword\":\"type\"");
    }

    @Test
    void every_keyword_of_an_object_counts() throws IOException {
        assertRefused("/filter?filter[b]=true&filter[c]=x", "\"pointer\":\"query/filter/a\",\"keyword\":\"required\"");
        assertRefused("/filter?filter[a]=10", "\"pointer\":\"query/filter/a\",\"keyword\":\"maximum\"");
        assertRefused("/filter?filter[a]=1.5", "\"pointer\":\"query/filter/a\",\"keyword\":\"type\"");
        assertRefused("/filter?filter[a]=1&filter[b]=yes", "\"pointer\":\"query/filter/b\",\"keyword\":\"type\"");
        assertRefused("/filter?filter[a]=1&filter[b]=true", "\"keyword\":\"dependentRequired\"");
        assertRefused(
                "/filter?filter[a]=1&filter[x]=2",
                "\"pointer\":\"query/filter/x\",\"keyword\":\"additionalProperties\"");
        assertRefused(
                "/filter?filter[a]=1&filter[d][]=x", "\"pointer\":\"query/filter/d/0\",\"keyword\":\"minLength\"");
        assertRefused("/filter?filter[a]=%FF", "is not percent-encoded UTF-8");
        assertEquals("absent", got("/filter?filtered[a]=1"));
    }

    @Test
    void any_json_is_what_it_looks_like() throws IOException {
        assertEquals(JsonValue.of(1), got("/any?any=1"));
        assertEquals(JsonValue.of(true), got("/any?any=true"));
        assertEquals(JsonValue.of("x"), got("/any?any=x"));
        assertEquals(JsonValue.of(List.of(1, "x")), got("/any?any=1&any=x"));
        assertEquals("absent", got("/any?other=x"));
    }

    @Test
    void an_open_object_takes_the_parameters_that_nobody_claims() throws IOException {
        assertEquals(Map.of("a", "1", "b", "x"), got("/rest?a=1&limit=5&b=x&limit[c]=2"));
        assertEquals(Map.of(), got("/rest?limit=5"));
    }
}
