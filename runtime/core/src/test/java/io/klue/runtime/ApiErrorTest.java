package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.spi.JsonException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiErrorTest {
    @Test
    void whatIsMandatoryIsAllThatIsWritten() {
        assertEquals("""
                {"status":404,"error":"NOT_FOUND","error_description":"no such pet"}""", ApiError.CODEC.toJson(ApiError.of(404, "NOT_FOUND", "no such pet")));
    }

    @Test
    void everythingIsWrittenUnderItsWireNameAndReadAgain() {
        ApiError error = ApiError.of(400, "INVALID_PARAMETER", "wrong")
                .withUserMessage("Sorry")
                .withErrorId("17f900c8")
                .withViolations(List.of(new ApiError.Violation("/items/3/price", "minimum", "must be at least 1")));

        String json = ApiError.CODEC.toJson(error);

        assertEquals("""
                {"status":400,"error":"INVALID_PARAMETER","error_description":"wrong","user_message":"Sorry",\
                "error_id":"17f900c8","violations":[{"pointer":"/items/3/price","keyword":"minimum",\
                "message":"must be at least 1"}]}""", json);
        assertEquals(error, ApiError.CODEC.fromJson(json));
    }

    @Test
    void nullsAndUnknownFieldsOfAnotherImplementationPass() {
        ApiError read = ApiError.CODEC.fromJson("""
                {"error_id":null,"status":500,"error":"X","error_description":"y","violations":null,"trace":[{}]}""");

        assertEquals(ApiError.of(500, "X", "y"), read);
    }

    @Test
    void somethingElseIsRefusedWithItsPlaces() {
        JsonException e = assertThrows(
                JsonException.class, () -> ApiError.CODEC.fromJson("{\"status\":\"500\",\"error\":\"X\"}"));

        assertEquals("/status must be an integer, but is a string; /error_description is required", e.getMessage());
    }
}
