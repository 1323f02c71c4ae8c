package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointTest {
    private static final Endpoint GET_PET = Endpoint.of("pets", "getPet", "GET", "/v1/pets/{petId}");

    @Test
    void anEndpointIsOpenUntilItIsSecured() {
        SecurityRequirement jwt = SecurityScheme.jwt("bearer").required();
        SecurityRequirement key = SecurityScheme.apiKeyHeader("key", "X-Key")
                .required("read")
                .and(SecurityScheme.basic("b").required());

        assertEquals(List.of(), GET_PET.security());
        assertEquals(List.of(jwt, key), GET_PET.secured(jwt, key).security());
        assertEquals(Set.of("read"), key.schemes().get(SecurityScheme.apiKeyHeader("key", "X-Key")));
        assertEquals(
                List.of("key", "b"),
                new ArrayList<>(key.schemes().keySet())
                        .stream().map(SecurityScheme::name).toList());
    }

    @Test
    void scopesOfOneSchemeAddUp() {
        SecurityScheme oauth = SecurityScheme.oauth2("o");

        assertEquals(
                new SecurityRequirement(Map.of(oauth, Set.of("a", "b"))),
                oauth.required("a").and(oauth.required("b")));
        assertTrue(SecurityRequirement.ANONYMOUS.schemes().isEmpty());
    }

    @Test
    void everyChangeIsACopyThatKeepsTheRest() {
        Endpoint endpoint = GET_PET.secured(SecurityRequirement.ANONYMOUS)
                .reportSlowAfter(200)
                .forwardingCaller()
                .producing("text/csv")
                .consuming("application/json", "text/*")
                .sensitive("query/token");

        assertEquals(
                new Endpoint(
                        "pets",
                        "getPet",
                        "GET",
                        "/v1/pets/{petId}",
                        List.of(SecurityRequirement.ANONYMOUS),
                        OptionalLong.of(200),
                        true,
                        List.of("text/csv"),
                        List.of("application/json", "text/*"),
                        Set.of("query/token")),
                endpoint);
        assertEquals(OptionalLong.empty(), GET_PET.reportSlowMs());
    }

    @Test
    void schemesKnowWhereTheirCredentialsStand() {
        assertEquals("Authorization", SecurityScheme.jwt("j").parameter());
        assertEquals("Authorization", SecurityScheme.openIdConnect("o").parameter());
        assertEquals("api_key", SecurityScheme.apiKeyQuery("q", "api_key").parameter());
        assertEquals(
                SecurityScheme.Kind.API_KEY_COOKIE,
                SecurityScheme.apiKeyCookie("c", "sid").kind());
        assertEquals("", SecurityScheme.mutualTls("m").parameter());
    }

    @Test
    void whatIsMissingIsNamed() {
        MissingFieldsException e = MissingFieldsException.in("Pet", "id", null, "tag", "x", "name", null);

        assertEquals("Pet lacks id, name", e.getMessage());
        assertEquals("Pet", e.type());
        assertEquals(List.of("id", "name"), e.fields());
    }
}
