package com.example.paints;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.MissingFieldsException;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link PaintsApi#findPaints}.
 *
 * @param pageSize 20 if not set
 * @param mix at least 1 entry
 * @param note at most 80 characters
 */
@Generated("paints.yaml#/paths/~1paints~1{color}~1{code}~1{tags}/get")
public record FindPaintsParams(
    Optional<Filter> filter,
    int pageSize,
    Optional<Long> next,
    Optional<URI> source,
    Optional<Shade> shade,
    Optional<JsonValue> any,
    Map<String, String> rest,
    Optional<Color> like,
    List<Long> ids,
    List<List<Integer>> grid,
    Map<String, Integer> mix,
    Optional<String> note,
    Color session) {

  public FindPaintsParams {
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(shade, "shade");
    Objects.requireNonNull(any, "any");
    rest = Collections.unmodifiableMap(new LinkedHashMap<>(rest));
    Objects.requireNonNull(like, "like");
    ids = List.copyOf(ids);
    grid = List.copyOf(grid);
    mix = Collections.unmodifiableMap(new LinkedHashMap<>(mix));
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(session, "session");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .filter(filter.orElse(null))
        .pageSize(pageSize)
        .next(next.orElse(null))
        .source(source.orElse(null))
        .shade(shade.orElse(null))
        .any(any.orElse(null))
        .rest(rest)
        .like(like.orElse(null))
        .ids(ids)
        .grid(grid)
        .mix(mix)
        .note(note.orElse(null))
        .session(session);
  }

  /** Builds a {@link FindPaintsParams}. Null clears an optional part. */
  public static final class Builder {
    private Filter filter;
    private Integer pageSize;
    private Long next;
    private URI source;
    private Shade shade;
    private JsonValue any;
    private Map<String, String> rest = Map.of();
    private Color like;
    private List<Long> ids = List.of();
    private List<List<Integer>> grid = List.of();
    private Map<String, Integer> mix = Map.of();
    private String note;
    private Color session;

    private Builder() {}

    public Builder filter(Filter filter) {
      this.filter = filter;
      return this;
    }

    public Builder pageSize(Integer pageSize) {
      this.pageSize = pageSize;
      return this;
    }

    public Builder next(Long next) {
      this.next = next;
      return this;
    }

    public Builder source(URI source) {
      this.source = source;
      return this;
    }

    public Builder shade(Shade shade) {
      this.shade = shade;
      return this;
    }

    public Builder any(JsonValue any) {
      this.any = any;
      return this;
    }

    public Builder rest(Map<String, String> rest) {
      this.rest = rest == null ? Map.of() : rest;
      return this;
    }

    public Builder like(Color like) {
      this.like = like;
      return this;
    }

    public Builder ids(List<Long> ids) {
      this.ids = ids == null ? List.of() : List.copyOf(ids);
      return this;
    }

    public Builder grid(List<List<Integer>> grid) {
      this.grid = grid == null ? List.of() : List.copyOf(grid);
      return this;
    }

    public Builder mix(Map<String, Integer> mix) {
      this.mix = mix == null ? Map.of() : mix;
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Builder session(Color session) {
      this.session = session;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public FindPaintsParams build() {
      if (session == null) {
        throw MissingFieldsException.in("FindPaintsParams", "session", session);
      }
      return new FindPaintsParams(
          Optional.ofNullable(filter),
          pageSize == null ? 20 : pageSize,
          Optional.ofNullable(next),
          Optional.ofNullable(source),
          Optional.ofNullable(shade),
          Optional.ofNullable(any),
          rest,
          Optional.ofNullable(like),
          ids,
          grid,
          mix,
          Optional.ofNullable(note),
          session);
    }
  }
}
