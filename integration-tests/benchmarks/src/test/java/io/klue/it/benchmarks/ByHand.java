package io.klue.it.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;

/** The types of {@code apis/order.yaml} as one writes them for databind and bean validation: the same constraints. */
final class ByHand {
    private ByHand() {}

    enum Status {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("paid")
        PAID,
        @JsonProperty("shipped")
        SHIPPED
    }

    record Order(
            @NotNull UUID id,

            @NotNull @Pattern(regexp = "^[A-Z]{3}-[0-9]{6}$")
            String reference,

            @NotNull Status status,
            @NotNull @Min(1) @Max(9) Integer priority,
            @NotNull OffsetDateTime createdAt,
            LocalDate deliverOn,
            @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency,
            @NotNull @DecimalMin("0") BigDecimal total,
            @DecimalMin("0") @DecimalMax("1") Double discount,
            @Size(max = 200) String note,
            Boolean gift,
            @NotNull @Min(0) Long version,
            @Size(max = 10) @UniqueElements List<@Size(min = 1, max = 30) String> tags,
            @NotNull @Valid Customer customer,
            @NotNull @Valid Address address,
            @NotNull @Size(min = 1, max = 100) List<@Valid Line> lines) {}

    record Customer(
            @NotNull @Size(min = 1, max = 100) String name,

            @NotNull @Size(max = 254) @Pattern(regexp = "^[^@ ]+@[^@ ]+$")
            String email) {}

    record Address(
            @NotNull @Size(min = 1, max = 100) String street,
            @NotNull @Size(min = 1, max = 60) String city,
            @NotNull @Pattern(regexp = "^[A-Z0-9 -]{3,10}$") String postcode,
            @NotNull @Pattern(regexp = "^[A-Z]{2}$") String country) {}

    record Line(
            @NotNull @Pattern(regexp = "^[A-Z0-9-]{3,20}$") String sku,
            @NotNull @Min(1) @Max(1000) Integer quantity,
            @NotNull @DecimalMin("0") BigDecimal price) {}

    record Payment(
            @NotNull UUID id,
            @NotNull @DecimalMin("0") BigDecimal amount,
            @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency,
            Boolean paid) {}
}
