package com.example.hostile;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link HostileContractApi#getItem} answers.
 *
 * @param body Ok
 */
@Generated("hostile.yaml#/paths/~1get~1item/get")
public record GetItemOperationResult(
    GetItemResult body,
    Optional<String> body1FADC2,
    Optional<String> body1FADC2_) {
}
