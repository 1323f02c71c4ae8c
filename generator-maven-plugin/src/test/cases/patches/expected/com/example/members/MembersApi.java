package com.example.members;

import javax.annotation.processing.Generated;

/**
 * Absent, null and value told apart.
 *
 * <p>Implement this to serve the API with {@link MembersRoutes}; call it through {@link
 * MembersClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("members.yaml 1.0.0")
public interface MembersApi {

  /** {@code GET /members/{id}} */
  Member getMember(int id);

  /** {@code PATCH /members/{id}} */
  Member changeMember(int id, Change change);
}
