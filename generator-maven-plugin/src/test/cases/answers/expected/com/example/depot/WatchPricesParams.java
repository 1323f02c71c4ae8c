package com.example.depot;

import javax.annotation.processing.Generated;

/**
 * The parameters of {@link DepotApi#watchPrices}.
 *
 * @param count 10 if not set
 */
@Generated("depot.yaml#/paths/~1prices/get")
public record WatchPricesParams(int count) {

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .count(count);
  }

  /** Builds a {@link WatchPricesParams}. Null clears an optional part. */
  public static final class Builder {
    private Integer count;

    private Builder() {}

    public Builder count(Integer count) {
      this.count = count;
      return this;
    }

    public WatchPricesParams build() {
      return new WatchPricesParams(count == null ? 10 : count);
    }
  }
}
