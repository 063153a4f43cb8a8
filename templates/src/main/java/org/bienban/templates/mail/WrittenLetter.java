package org.bienban.templates.mail;

/** A letter ready to be sent: its subject on one line, the plain form and the HTML form. */
public record WrittenLetter(String language, String subject, String plain, String html) {}
