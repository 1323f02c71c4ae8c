package io.klue.it.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.testing.HttpAnswer;
import io.klue.testing.HttpCall;
import io.klue.testing.ServiceUnderTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation, by requests written by hand; each test uses pets, orders and users of its own. */
class PlainHttpTest {
    @RegisterExtension
    static final ServiceUnderTest SERVICE = ServiceUnderTest.startedWith(PetstoreServices::setUp);

    private static final String ALL = PetstoreServices.token("read:pets write:pets");

    private static HttpCall call(String method, String path) {
        return SERVICE.call(method, "/v2" + path).bearer(ALL).header("api_key", Access.KEY);
    }

    private static void put(String pet) {
        call("POST", "/pet").json(pet).returns(200);
    }

    @Nested
    class Pets {
        @Test
        void addPet_answers_the_pet_with_its_new_id() {
            put("{\"id\":100,\"name\":\"first\",\"photoUrls\":[]}");
            HttpAnswer answer = call("POST", "/pet")
                    .json("{\"name\":\"Minka\",\"photoUrls\":[\"/1\"],\"category\":{\"id\":1,\"name\":\"Cats\"},"
                            + "\"tags\":[{\"id\":2,\"name\":\"furry\"}],\"status\":\"available\",\"unknown\":[{}]}")
                    .returns(200);
            JsonObject pet = (JsonObject) answer.json();
            String id = pet.get("id").toString();
            assertEquals(
                    JsonValue.parse("{\"id\":" + id + ",\"name\":\"Minka\",\"photoUrls\":[\"/1\"],"
                            + "\"category\":{\"id\":1,\"name\":\"Cats\"},\"tags\":[{\"id\":2,\"name\":\"furry\"}],"
                            + "\"status\":\"available\"}"),
                    pet);
        }

        @Test
        void addPet_reports_every_violation_with_its_place() {
            HttpAnswer answer = call("POST", "/pet")
                    .json("{\"id\":\"7\",\"photoUrls\":[\"/1\",2],\"category\":{\"name\":\"no good!\"},"
                            + "\"tags\":[{\"id\":1.5}],\"status\":\"lost\"}")
                    .returnsError(400, "INVALID_PARAMETER");
            assertEquals("""
                    /id type
                    /photoUrls/1 type
                    /category/name pattern
                    /tags/0/id type
                    /status enum
                    /name required""", violations(answer));
        }

        @Test
        void updatePet_answers_the_changed_pet() {
            put("{\"id\":110,\"name\":\"Tom\",\"photoUrls\":[]}");
            call("PUT", "/pet")
                    .json("{\"id\":110,\"name\":\"Tim\",\"photoUrls\":[]}")
                    .returnsJson("{\"id\":110,\"name\":\"Tim\",\"photoUrls\":[]}");
            call("PUT", "/pet")
                    .json("{\"id\":111,\"name\":\"Tim\",\"photoUrls\":[]}")
                    .returnsError(404, "PET_NOT_FOUND");
        }

        @Test
        void findPetsByStatus_takes_a_list_with_commas() {
            put("{\"id\":120,\"name\":\"sold\",\"photoUrls\":[],\"status\":\"sold\"}");
            put("{\"id\":121,\"name\":\"pending\",\"photoUrls\":[],\"status\":\"pending\"}");
            String both = "[{\"id\":120,\"name\":\"sold\",\"photoUrls\":[],\"status\":\"sold\"},"
                    + "{\"id\":121,\"name\":\"pending\",\"photoUrls\":[],\"status\":\"pending\"}]";
            call("GET", "/pet/findByStatus?status=sold,pending").returnsJson(both);
            call("GET", "/pet/findByStatus?status=pending%2Csold").returnsJson(both);
            assertEquals(
                    "query/status required",
                    violations(call("GET", "/pet/findByStatus").returnsError(400, "INVALID_PARAMETER")));
            assertEquals(
                    "query/status/1 enum",
                    violations(
                            call("GET", "/pet/findByStatus?status=sold,lost").returnsError(400, "INVALID_PARAMETER")));
        }

        @Test
        void findPetsByTags_takes_escaped_tags() {
            put("{\"id\":130,\"name\":\"x\",\"photoUrls\":[],\"tags\":[{\"name\":\"größer & +\"}]}");
            call("GET", "/pet/findByTags?tags=none,gr%C3%B6%C3%9Fer+%26%20%2B")
                    .returnsJson("[{\"id\":130,\"name\":\"x\",\"photoUrls\":[],\"tags\":[{\"name\":\"größer & +\"}]}]");
        }

        @Test
        void getPetById_takes_a_number() {
            put("{\"id\":140,\"name\":\"x\",\"photoUrls\":[]}");
            call("GET", "/pet/140").returnsJson("{\"id\":140,\"name\":\"x\",\"photoUrls\":[]}");
            call("GET", "/pet/141").returnsError(404, "PET_NOT_FOUND");
            for (String noNumber : List.of("x", "1.0", "%201", "+1", "0x1")) {
                assertEquals(
                        "path/petId type",
                        violations(call("GET", "/pet/" + noNumber).returnsError(400, "INVALID_PARAMETER")));
            }
            assertEquals(
                    "path/petId format",
                    violations(call("GET", "/pet/9223372036854775808").returnsError(400, "INVALID_PARAMETER")));
        }

        @Test
        void updatePetWithForm_takes_a_form() {
            put("{\"id\":150,\"name\":\"x\",\"photoUrls\":[]}");
            HttpAnswer answer = call("POST", "/pet/150")
                    .body("application/x-www-form-urlencoded", "name=T%C3%B6m+%26+J&status=available")
                    .returns(204);
            assertEquals("", answer.body());
            call("GET", "/pet/150")
                    .returnsJson("{\"id\":150,\"name\":\"Töm & J\",\"photoUrls\":[],\"status\":\"available\"}");
            call("POST", "/pet/150")
                    .body("application/x-www-form-urlencoded", "status=lost")
                    .returnsError(405, "INVALID_INPUT");
        }

        @Test
        void deletePet_answers_nothing() {
            put("{\"id\":160,\"name\":\"x\",\"photoUrls\":[]}");
            assertEquals("", call("DELETE", "/pet/160").returns(204).body());
            call("DELETE", "/pet/160").returnsError(400, "INVALID_PET");
        }

        @Test
        void uploadFile_takes_a_multipart_form() {
            put("{\"id\":170,\"name\":\"x\",\"photoUrls\":[]}");
            String form = """
                    --line
                    Content-Disposition: form-data; name="additionalMetadata"

                    an image
                    --line
                    Content-Disposition: form-data; name="file"; filename="x.png"
                    Content-Type: image/png

                    12345
                    --line--
                    """.replace("\n", "\r\n");
            call("POST", "/pet/170/uploadImage")
                    .body("multipart/form-data; boundary=line", form)
                    .returnsJson("{\"code\":200,\"type\":\"image/png\",\"message\":\"x.png: 5 bytes, an image\"}");
            call("GET", "/pet/170").returnsJson("{\"id\":170,\"name\":\"x\",\"photoUrls\":[\"/images/x.png\"]}");
        }
    }

    @Nested
    class Store {
        @Test
        void getInventory_counts_by_status() {
            put("{\"id\":200,\"name\":\"x\",\"photoUrls\":[],\"status\":\"available\"}");
            JsonObject before =
                    (JsonObject) call("GET", "/store/inventory").returns(200).json();
            put("{\"id\":201,\"name\":\"x\",\"photoUrls\":[],\"status\":\"available\"}");
            JsonObject after =
                    (JsonObject) call("GET", "/store/inventory").returns(200).json();
            assertEquals(available(before) + 1, available(after));
        }

        private long available(JsonObject inventory) {
            return Long.parseLong(inventory.get("available").toString());
        }

        @Test
        void an_order_is_placed_read_and_deleted_without_credentials() {
            put("{\"id\":210,\"name\":\"x\",\"photoUrls\":[]}");
            String order = "{\"id\":2,\"petId\":210,\"quantity\":1,\"shipDate\":\"2026-12-24T18:00:00+01:00\","
                    + "\"status\":\"placed\",\"complete\":true}";
            SERVICE.call("POST", "/v2/store/order").json(order).returnsJson(order);
            SERVICE.call("GET", "/v2/store/order/2").returnsJson(order);
            SERVICE.call("DELETE", "/v2/store/order/2").returns(204);
            SERVICE.call("GET", "/v2/store/order/2").returnsError(404, "ORDER_NOT_FOUND");
        }

        @Test
        void defaults_of_the_contract_are_filled_in() {
            put("{\"id\":220,\"name\":\"x\",\"photoUrls\":[]}");
            call("POST", "/store/order")
                    .json("{\"id\":3,\"petId\":220}")
                    .returnsJson("{\"id\":3,\"petId\":220,\"status\":\"placed\",\"complete\":false}");
        }

        @Test
        void placeOrder_refuses_what_is_no_order() {
            assertEquals(
                    "/petId type\n/quantity format\n/shipDate format\n/complete type",
                    violations(call("POST", "/store/order")
                            .json(
                                    "{\"petId\":null,\"quantity\":2147483648,\"shipDate\":\"tomorrow\",\"complete\":\"no\"}")
                            .returnsError(400, "INVALID_PARAMETER")));
        }

        @Test
        void getOrderById_and_deleteOrder_have_their_own_idea_of_an_id() {
            assertEquals(
                    "path/orderId maximum",
                    violations(call("GET", "/store/order/6").returnsError(400, "INVALID_PARAMETER")));
            call("DELETE", "/store/order/6").returnsError(404, "ORDER_NOT_FOUND");
            call("DELETE", "/store/order/six").returnsError(400, "INVALID_ID");
        }
    }

    @Nested
    class Users {
        @Test
        void createUser_answers_200_as_the_contract_names_no_status() {
            String user = "{\"username\":\"ann\",\"firstName\":\"Ann\",\"userStatus\":1}";
            assertEquals("", call("POST", "/user").json(user).returns(200).body());
            SERVICE.call("GET", "/v2/user/ann").returnsJson(user);
        }

        @Test
        void createUsers_with_an_array_or_a_list_are_the_same() {
            call("POST", "/user/createWithArray")
                    .json("[{\"username\":\"array\"}]")
                    .returns(200);
            call("POST", "/user/createWithList")
                    .json("[{\"username\":\"list\"}]")
                    .returns(200);
            call("GET", "/user/array").returnsJson("{\"username\":\"array\"}");
            call("GET", "/user/list").returnsJson("{\"username\":\"list\"}");
            assertEquals(
                    "/1 type\n/2/username type",
                    violations(call("POST", "/user/createWithList")
                            .json("[{},7,{\"username\":7}]")
                            .returnsError(400, "INVALID_PARAMETER")));
        }

        @Test
        void loginUser_answers_a_text_and_three_headers() {
            call("POST", "/user")
                    .json("{\"username\":\"bob\",\"password\":\"pass word\"}")
                    .returns(200);
            HttpAnswer answer = SERVICE.call("GET", "/v2/user/login?username=bob&password=pass%20word")
                    .returns(200);
            String session = answer.body().replaceAll("\\D", "");
            assertEquals("\"session " + session + "\"", answer.body());
            assertEquals(Optional.of("5000"), answer.header("X-Rate-Limit"));
            assertEquals(Optional.of("2026-12-24T13:00:00Z"), answer.header("X-Expires-After"));
            assertEquals(Optional.of("AUTH_KEY=" + session + "; Path=/; HttpOnly"), answer.header("Set-Cookie"));
            call("GET", "/user/login?username=bob&password=wrong").returnsError(400, "WRONG_PASSWORD");
            assertEquals(
                    "query/username pattern\nquery/password required",
                    violations(call("GET", "/user/login?username=b").returnsError(400, "INVALID_PARAMETER")));
        }

        @Test
        void logoutUser_answers_200() {
            call("GET", "/user/logout").returns(200);
        }

        @Test
        void a_user_is_updated_and_deleted_by_his_escaped_name() {
            call("POST", "/user").json("{\"username\":\"a/b ü\"}").returns(200);
            call("PUT", "/user/a%2Fb%20%C3%BC")
                    .json("{\"username\":\"a/b ü\",\"phone\":\"1\"}")
                    .returns(204);
            call("GET", "/user/a%2Fb%20%C3%BC").returnsJson("{\"username\":\"a/b ü\",\"phone\":\"1\"}");
            call("DELETE", "/user/a%2Fb%20%C3%BC").returns(204);
            call("DELETE", "/user/a%2Fb%20%C3%BC").returnsError(404, "USER_NOT_FOUND");
            call("PUT", "/user/a%2Fb%20%C3%BC").json("{}").returnsError(404, "USER_NOT_FOUND");
        }
    }

    /** A line for each violation, with its place and the keyword that was broken. */
    private static String violations(HttpAnswer answer) {
        JsonArray violations = (JsonArray) ((JsonObject) answer.json()).get("violations");
        StringBuilder lines = new StringBuilder();
        for (JsonValue item : violations.items()) {
            JsonObject violation = (JsonObject) item;
            lines.append(((JsonValue.JsonString) violation.get("pointer")).value())
                    .append(' ')
                    .append(((JsonValue.JsonString) violation.get("keyword")).value())
                    .append('\n');
        }
        return lines.toString().strip();
    }
}
