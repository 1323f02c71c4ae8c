package com.acme;

/** An interface of the author. */
public interface Asked {
  String text();
}
