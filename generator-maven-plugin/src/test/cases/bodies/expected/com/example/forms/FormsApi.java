package com.example.forms;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Forms
 *
 * <p>Implement this to serve the API with {@link FormsRoutes}; call it through {@link FormsClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("forms.yaml 1")
public interface FormsApi {

  /** JSON or a form, of one schema. {@code PUT /pets} */
  String updatePet(Pet pet);

  /** A form of one of two kinds. {@code POST /token} */
  String getToken(GetTokenBody getTokenBody);

  /** A form with any fields. {@code POST /counts} */
  String count(Optional<Map<String, Integer>> body);

  /** JSON or a form, of different schemas. {@code POST /either} */
  String either(EitherBody body);

  /** A file with JSON. {@code POST /letters} */
  String addLetter(AddLetterParams params);
}
