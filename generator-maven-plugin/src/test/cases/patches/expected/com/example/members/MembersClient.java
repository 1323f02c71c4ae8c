package com.example.members;

import static com.example.members.MembersEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link MembersApi} over HTTP. Immutable; share one. */
@Generated("members.yaml 1.0.0")
public final class MembersClient implements MembersApi {
  private final ApiClient http;

  private MembersClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static MembersClient of(ApiClient http) {
    return new MembersClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static MembersApi local(MembersApi api) {
    return new MembersGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public MembersClient with(UnaryOperator<CallOptions> change) {
    return new MembersClient(http.with(change));
  }

  @Override
  public Member getMember(int id) {
    return http.call(GET_MEMBER).path("id", id).send(200).json(MemberCodec::read);
  }

  @Override
  public Member changeMember(int id, Change change) {
    return http.call(CHANGE_MEMBER)
        .path("id", id)
        .json(change, ChangeCodec::write)
        .send(200)
        .json(MemberCodec::read);
  }
}
