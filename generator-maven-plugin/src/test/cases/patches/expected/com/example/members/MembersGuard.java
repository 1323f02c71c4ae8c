package com.example.members;

import static com.example.members.MembersEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("members.yaml 1.0.0")
final class MembersGuard implements MembersApi {
  private final MembersApi api;

  MembersGuard(MembersApi api) {
    this.api = api;
  }

  @Override
  public Member getMember(int id) {
    return LocalCall.of(GET_MEMBER).run(() -> api.getMember(id));
  }

  @Override
  public Member changeMember(int id, Change change) {
    return LocalCall.of(CHANGE_MEMBER)
        .check(violations -> violations.body(change, ChangeCodec::check))
        .run(() -> api.changeMember(id, change));
  }
}
