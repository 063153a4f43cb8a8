package org.bienban.app.browser;

import java.util.UUID;

/**
 * A page to look at.
 *
 * @param mapping the address pattern it answers for, as the application maps it
 * @param person who opens it
 * @param path path and query
 */
record Stop(String mapping, UUID person, String path) {}
