package org.bienban.app.scoring.web;

import java.util.List;

/** A group on the page; points of a column not shown are empty. */
record GroupRow(String id, String name, String most, String self, String superior, List<ItemRow> items) {}
