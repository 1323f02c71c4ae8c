package com.example.accounts;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link AccountsApi#getMotto} answers.
 *
 * @param body The motto
 * @param tag at most 3 characters
 */
@Generated("accounts.yaml#/paths/~1motto/get")
public record GetMottoResult(String body, String tag, List<String> tags) {
  public GetMottoResult {
    tags = List.copyOf(tags);
  }
}
