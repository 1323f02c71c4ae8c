package com.example.search;

import io.klue.runtime.spi.MissingFieldsException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link SearchApi#search}.
 *
 * @param tags at least 1 item
 * @param exact false if not set
 * @param trace at most 10 characters
 * @param order {@code asc} if not set
 */
@Generated("search.yaml#/paths/~1search~1{index}~1{page}/get")
public record SearchParams(
    String q,
    List<String> tags,
    List<SearchKindsItem> kinds,
    Optional<OffsetDateTime> since,
    boolean exact,
    Optional<String> trace,
    SearchOrder order) {

  public SearchParams {
    Objects.requireNonNull(q, "q");
    tags = List.copyOf(tags);
    kinds = List.copyOf(kinds);
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(trace, "trace");
    Objects.requireNonNull(order, "order");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .q(q)
        .tags(tags)
        .kinds(kinds)
        .since(since.orElse(null))
        .exact(exact)
        .trace(trace.orElse(null))
        .order(order);
  }

  /** Builds a {@link SearchParams}. Null clears an optional part. */
  public static final class Builder {
    private String q;
    private List<String> tags = List.of();
    private List<SearchKindsItem> kinds = List.of();
    private OffsetDateTime since;
    private Boolean exact;
    private String trace;
    private SearchOrder order;

    private Builder() {}

    public Builder q(String q) {
      this.q = q;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = tags == null ? List.of() : List.copyOf(tags);
      return this;
    }

    public Builder kinds(List<SearchKindsItem> kinds) {
      this.kinds = kinds == null ? List.of() : List.copyOf(kinds);
      return this;
    }

    public Builder addKind(SearchKindsItem item) {
      if (!(kinds instanceof ArrayList)) {
        kinds = new ArrayList<>(kinds);
      }
      kinds.add(item);
      return this;
    }

    public Builder since(OffsetDateTime since) {
      this.since = since;
      return this;
    }

    public Builder exact(Boolean exact) {
      this.exact = exact;
      return this;
    }

    public Builder trace(String trace) {
      this.trace = trace;
      return this;
    }

    public Builder order(SearchOrder order) {
      this.order = order;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public SearchParams build() {
      if (q == null) {
        throw MissingFieldsException.in("SearchParams", "q", q);
      }
      return new SearchParams(
          q,
          tags,
          kinds,
          Optional.ofNullable(since),
          exact == null ? false : exact,
          Optional.ofNullable(trace),
          order == null ? SearchOrder.ASC : order);
    }
  }
}
