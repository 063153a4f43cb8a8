package org.bienban.app.meeting;

/** Somebody who attended without being a member of the cell, with the post held. */
public record Guest(String name, String post) {}
