package io.klue.it.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.petstorev3.PetstoreV3Client;
import io.klue.it.petstorev3.PetstoreV3Routes;
import io.klue.it.shop.Access;
import io.klue.it.shop.PetstoreServices;
import io.klue.runtime.ApiServer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The petstore of OpenAPI 3.0 that Swagger's own site serves, from the corpus. */
class PetstoreV3Test {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(
            server -> Access.control(server.config(PetstoreServices.CONFIG).routes(PetstoreV3Routes.of(store()))));

    private static V3Store store() {
        return new V3Store(PetstoreServices.CLOCK);
    }

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, "/api/v3" + path).bearer(PetstoreServices.token("read:pets write:pets"));
    }

    @Test
    void theSameScriptHasTheSameResultsOverHttpAndInProcess() {
        List<String> inProcess = V3Script.play(PetstoreV3Client.local(store()));
        try (ApiServer server = PetstoreServices.server(PetstoreV3Routes.of(store()))) {
            List<String> overHttp = V3Script.play(PetstoreV3Client.of(PetstoreServices.client(server)));
            assertEquals(String.join("\n", inProcess), String.join("\n", overHttp));
            assertTrue(overHttp.size() >= 40, "calls: " + overHttp.size());
        }
    }

    @Test
    void anImageIsTheBareBody() {
        call("POST", "/pet").json("{\"id\":1,\"name\":\"x\",\"photoUrls\":[]}").returns(200);
        call("POST", "/pet/1/uploadImage?additionalMetadata=an+image")
                .body("application/octet-stream", "12345")
                .returnsJson("{\"code\":1,\"type\":\"application/octet-stream\",\"message\":\"5 bytes, an image\"}");
        call("POST", "/pet/1/uploadImage").returnsError(400, "FILE_MISSING");
    }

    @Test
    void aBodyMayBeMissingWhereTheContractDoesNotRequireIt() {
        call("POST", "/store/order").returnsError(400, "ORDER_MISSING");
        call("POST", "/store/order").json("{}").returns(200);
        call("POST", "/pet").returnsError(400, "INVALID_PARAMETER");
    }

    @Test
    void aListInAQueryIsAParameterThatIsRepeated() {
        String pet = "{\"id\":2,\"name\":\"x\",\"photoUrls\":[],\"tags\":[{\"name\":\"a,b\"}]}";
        call("POST", "/pet").json(pet).returns(200);
        call("GET", "/pet/findByTags?tags=c&tags=a,b").returnsJson("[" + pet + "]");
    }

    @Test
    void aStatusThatIsNotGivenIsTheDefaultOfTheContract() {
        String pet = "{\"id\":3,\"name\":\"x\",\"photoUrls\":[],\"status\":\"available\"}";
        call("POST", "/pet").json(pet).returns(200);
        call("GET", "/pet/findByStatus").returnsJson("[" + pet + "]");
        call("GET", "/pet/findByStatus?status=sold").returnsJson("[]");
        call("GET", "/pet/findByStatus?status=sold,pending").returnsError(400, "INVALID_PARAMETER");
    }

    @Test
    void eitherOfTwoCredentialsIsEnough() {
        SERVICE.call("GET", "/api/v3/pet/9").header("api_key", Access.KEY).returnsError(404, "PET_NOT_FOUND");
        call("GET", "/pet/9").returnsError(404, "PET_NOT_FOUND");
        SERVICE.call("GET", "/api/v3/pet/9")
                .bearer(PetstoreServices.token("read:pets"))
                .returnsError(403, "INSUFFICIENT_SCOPE");
        SERVICE.call("GET", "/api/v3/pet/9").returnsError(401, "AUTHORIZATION_HEADER_MISSING");
    }
}
