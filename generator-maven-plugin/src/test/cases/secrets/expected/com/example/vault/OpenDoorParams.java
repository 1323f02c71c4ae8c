package com.example.vault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link VaultApi#openDoor}.
 *
 * @param knock at most 4 characters
 * @param floor at most 9
 */
@Generated("vault.yaml#/paths/~1doors~1{code}/post")
public record OpenDoorParams(
    List<String> pins,
    Optional<String> knock,
    Optional<Integer> floor) {

  public OpenDoorParams {
    pins = List.copyOf(pins);
    Objects.requireNonNull(knock, "knock");
    Objects.requireNonNull(floor, "floor");
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "OpenDoorParams[pins=***"
        + ", knock=***"
        + ", floor=" + floor
        + "]";
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .pins(pins)
        .knock(knock.orElse(null))
        .floor(floor.orElse(null));
  }

  /** Builds a {@link OpenDoorParams}. Null clears an optional part. */
  public static final class Builder {
    private List<String> pins = List.of();
    private String knock;
    private Integer floor;

    private Builder() {}

    public Builder pins(List<String> pins) {
      this.pins = pins == null ? List.of() : List.copyOf(pins);
      return this;
    }

    public Builder knock(String knock) {
      this.knock = knock;
      return this;
    }

    public Builder floor(Integer floor) {
      this.floor = floor;
      return this;
    }

    public OpenDoorParams build() {
      return new OpenDoorParams(pins, Optional.ofNullable(knock), Optional.ofNullable(floor));
    }
  }
}
