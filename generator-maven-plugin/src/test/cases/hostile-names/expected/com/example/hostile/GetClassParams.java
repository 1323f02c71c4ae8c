package com.example.hostile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link HostileContractApi#getClass_}.
 *
 * @param top at most 4294967295
 */
@Generated("hostile.yaml#/paths/~1class~1{class}/get")
public record GetClassParams(
    Optional<String> class_,
    Optional<String> headerClass,
    Optional<String> request,
    Optional<String> exchange,
    List<String> filterX,
    Optional<String> filterY,
    Optional<Integer> top,
    Optional<String> valueEmpty) {

  public GetClassParams {
    Objects.requireNonNull(class_, "class_");
    Objects.requireNonNull(headerClass, "headerClass");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(exchange, "exchange");
    filterX = List.copyOf(filterX);
    Objects.requireNonNull(filterY, "filterY");
    Objects.requireNonNull(top, "top");
    Objects.requireNonNull(valueEmpty, "valueEmpty");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .class_(class_.orElse(null))
        .headerClass(headerClass.orElse(null))
        .request(request.orElse(null))
        .exchange(exchange.orElse(null))
        .filterX(filterX)
        .filterY(filterY.orElse(null))
        .top(top.orElse(null))
        .valueEmpty(valueEmpty.orElse(null));
  }

  /** Builds a {@link GetClassParams}. Null clears an optional part. */
  public static final class Builder {
    private String class_;
    private String headerClass;
    private String request;
    private String exchange;
    private List<String> filterX = List.of();
    private String filterY;
    private Integer top;
    private String valueEmpty;

    private Builder() {}

    public Builder class_(String class_) {
      this.class_ = class_;
      return this;
    }

    public Builder headerClass(String headerClass) {
      this.headerClass = headerClass;
      return this;
    }

    public Builder request(String request) {
      this.request = request;
      return this;
    }

    public Builder exchange(String exchange) {
      this.exchange = exchange;
      return this;
    }

    public Builder filterX(List<String> filterX) {
      this.filterX = filterX == null ? List.of() : List.copyOf(filterX);
      return this;
    }

    public Builder filterY(String filterY) {
      this.filterY = filterY;
      return this;
    }

    public Builder top(Integer top) {
      this.top = top;
      return this;
    }

    public Builder valueEmpty(String valueEmpty) {
      this.valueEmpty = valueEmpty;
      return this;
    }

    public GetClassParams build() {
      return new GetClassParams(
          Optional.ofNullable(class_),
          Optional.ofNullable(headerClass),
          Optional.ofNullable(request),
          Optional.ofNullable(exchange),
          filterX,
          Optional.ofNullable(filterY),
          Optional.ofNullable(top),
          Optional.ofNullable(valueEmpty));
    }
  }
}
