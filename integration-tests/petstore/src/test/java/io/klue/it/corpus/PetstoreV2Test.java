package io.klue.it.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.ogpetstorev2.OgPetstoreV2Api;
import io.klue.it.ogpetstorev2.OgPetstoreV2Client;
import io.klue.it.ogpetstorev2.OgPetstoreV2Routes;
import io.klue.it.shop.Access;
import io.klue.it.shop.Petstore;
import io.klue.it.shop.PetstoreScript;
import io.klue.it.shop.PetstoreServices;
import io.klue.testing.HttpAnswer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceUnderTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The petstore of Swagger 2.0, from the corpus. */
class PetstoreV2Test {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(
            server -> Access.control(server.config(PetstoreServices.CONFIG).routes(OgPetstoreV2Routes.of(store()))));

    private static OgPetstoreV2Api store() {
        return new V2Store(new Petstore(PetstoreServices.CLOCK));
    }

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, "/v2" + path)
                .bearer(PetstoreServices.token("read:pets write:pets"))
                .header("api_key", Access.KEY);
    }

    @Test
    void theSameScriptHasTheSameResultsOverHttpAndInProcess() {
        List<String> inProcess = PetstoreScript.play(new V2Caller(OgPetstoreV2Client.local(store())));
        try (var server = PetstoreServices.server(OgPetstoreV2Routes.of(store()))) {
            List<String> overHttp =
                    PetstoreScript.play(new V2Caller(OgPetstoreV2Client.of(PetstoreServices.client(server))));
            assertEquals(String.join("\n", inProcess), String.join("\n", overHttp));
            assertTrue(overHttp.size() >= 60, "calls: " + overHttp.size());
        }
    }

    @Test
    void whatTheContractNamesNoSuccessForAnswersNothing() {
        call("POST", "/pet").json("{\"id\":1,\"name\":\"x\",\"photoUrls\":[]}").returns(204);
        call("PUT", "/pet").json("{\"id\":1,\"name\":\"y\",\"photoUrls\":[]}").returns(204);
        call("GET", "/pet/1").returnsJson("{\"id\":1,\"name\":\"y\",\"photoUrls\":[]}");
        call("DELETE", "/pet/1").returns(204);
    }

    @Test
    void formDataIsSentAsTheContractConsumesIt() {
        call("POST", "/pet").json("{\"id\":2,\"name\":\"x\",\"photoUrls\":[]}").returns(204);
        call("POST", "/pet/2")
                .body("application/x-www-form-urlencoded", "name=%C3%BC&status=sold")
                .returns(204);
        call("GET", "/pet/findByStatus?status=sold")
                .returnsJson("[{\"id\":2,\"name\":\"ü\",\"photoUrls\":[],\"status\":\"sold\"}]");
        call("POST", "/pet/2/uploadImage")
                .body(
                        "multipart/form-data; boundary=b",
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nabc\r\n--b--\r\n")
                .returnsJson("{\"code\":200,\"type\":\"application/octet-stream\",\"message\":\"f: 3 bytes\"}");
    }

    @Test
    void headersOfAnAnswerAreSent() {
        call("POST", "/user").json("{\"username\":\"ann\",\"password\":\"x\"}").returns(200);
        HttpAnswer answer = call("GET", "/user/login?username=ann&password=x").returns(200);
        assertEquals(Optional.of("5000"), answer.header("X-Rate-Limit"));
        assertEquals(Optional.of("2026-12-24T13:00:00Z"), answer.header("X-Expires-After"));
    }

    @Test
    void itsSecurityIsItsOwn() {
        String reader = PetstoreServices.token("read:pets");
        SERVICE.call("GET", "/v2/pet/findByTags?tags=x").bearer(reader).returnsError(403, "INSUFFICIENT_SCOPE");
        SERVICE.call("GET", "/v2/pet/1").bearer(reader).returnsError(401, "AUTHORIZATION_HEADER_MISSING");
        SERVICE.call("GET", "/v2/user/logout").returns(200);
    }
}
