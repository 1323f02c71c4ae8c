package com.example.forms;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.ObjectConstraint;
import io.klue.runtime.spi.ParamShape;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link FormsClient} and {@link FormsRoutes} both read it. */
@Generated("forms.yaml 1")
final class FormsEndpoints {
  static final Endpoint UPDATE_PET = endpoint("updatePet", "PUT", "/pets")
      .producing("text/plain")
      .consuming("application/json", "application/x-www-form-urlencoded", "multipart/form-data");
  static final Endpoint GET_TOKEN = endpoint("getToken", "POST", "/token")
      .producing("text/plain")
      .consuming("application/x-www-form-urlencoded");
  static final Endpoint COUNT = endpoint("count", "POST", "/counts")
      .producing("text/plain")
      .consuming("multipart/form-data");
  static final Endpoint EITHER = endpoint("either", "POST", "/either")
      .producing("text/plain")
      .consuming("application/json", "application/x-www-form-urlencoded");
  static final Endpoint ADD_LETTER = endpoint("addLetter", "POST", "/letters")
      .producing("text/plain")
      .consuming("multipart/form-data");

  static final ObjectConstraint COUNT_BODY = new ObjectConstraint().minProperties(1);
  static final NumberConstraint COUNT_BODY_VALUE = new NumberConstraint().minimum(0);
  static final ArrayConstraint ADD_LETTER_STAMPS = new ArrayConstraint().maxItems(3);
  static final NumberConstraint ADD_LETTER_COPIES = new NumberConstraint().minimum(1);

  static final ParamShape UPDATE_PET_PET_FORM_SHAPE = ParamShape.object()
      .property("id", ParamShape.NUMBER)
      .property("name", ParamShape.STRING)
      .property("good", ParamShape.BOOLEAN)
      .property("home", ParamShape.object()
          .property("city", ParamShape.STRING)
          .property("zip", ParamShape.STRING))
      .property("photoUrls", ParamShape.list(ParamShape.STRING))
      .property("tags", ParamShape.list(ParamShape.object()
          .property("name", ParamShape.STRING)));
  static final ParamShape GET_TOKEN_GET_TOKEN_BODY_SHAPE = ParamShape.object()
      .property("grant_type", ParamShape.STRING).or(ParamShape.object()
      .property("grant_type", ParamShape.STRING)
      .property("user", ParamShape.STRING)).or(ParamShape.object()
      .property("grant_type", ParamShape.STRING)
      .property("token", ParamShape.STRING));
  static final ParamShape COUNT_BODY_SHAPE = ParamShape.object().others(ParamShape.NUMBER);
  static final ParamShape EITHER_BODY_FORM_SHAPE = ParamShape.object()
      .property("grant_type", ParamShape.STRING)
      .property("token", ParamShape.STRING);
  static final ParamShape ADD_LETTER_STAMPS_SHAPE = ParamShape.list(ParamShape.object()
      .property("name", ParamShape.STRING));

  private FormsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("forms", operation, method, path);
  }
}
