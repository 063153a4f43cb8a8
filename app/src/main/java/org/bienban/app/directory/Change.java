package org.bienban.app.directory;

import static org.bienban.app.directory.Entry.CODE;
import static org.bienban.app.directory.Entry.FULL_NAME;
import static org.bienban.app.directory.Entry.HEAD_NAME;
import static org.bienban.app.directory.Entry.KIND;
import static org.bienban.app.directory.Entry.NAME;
import static org.bienban.app.directory.Entry.PARENT;
import static org.bienban.app.directory.Entry.PARTICIPATION;
import static org.bienban.app.directory.Entry.PERSON;
import static org.bienban.app.directory.Entry.PHONE;
import static org.bienban.app.directory.Entry.POST;
import static org.bienban.app.directory.Entry.STANDING;
import static org.bienban.app.directory.Entry.SUCCESSOR;
import static org.bienban.app.directory.Entry.TYPE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienban.app.organisation.Unit;

/** The changes people make to a unit and to those in it; each has an effective date besides its entries. */
public enum Change {
    ADD_UNIT(false, Where.ABOVE_CELLS, KIND, TYPE, NAME, HEAD_NAME, CODE),
    RENAME(false, Where.ANYWHERE, NAME, HEAD_NAME),
    RECODE(false, Where.ANYWHERE, CODE),
    MOVE(false, Where.ANYWHERE, PARENT),
    MERGE(false, Where.ANYWHERE, SUCCESSOR),
    DISSOLVE(false, Where.ANYWHERE),
    ADD_MEMBER(true, Where.CELL, FULL_NAME, PHONE, STANDING, PARTICIPATION),
    JOIN(true, Where.CELL, PERSON, STANDING, PARTICIPATION),
    LEAVE(true, Where.CELL, PERSON),
    STANDING_CHANGE(true, Where.CELL, PERSON, STANDING),
    PARTICIPATION_CHANGE(true, Where.CELL, PERSON, PARTICIPATION),
    APPOINT(true, Where.ANYWHERE, PERSON, POST),
    RELIEVE(true, Where.ANYWHERE, PERSON, POST),
    SUPERVISE(true, Where.CELL, PERSON),
    END_SUPERVISION(true, Where.CELL, PERSON),
    ADD_OFFICER(false, Where.ABOVE_CELLS, FULL_NAME, PHONE, POST);

    private enum Where {
        CELL,
        ABOVE_CELLS,
        ANYWHERE
    }

    private final boolean byOffice;
    private final Where where;

    // The list comes from List.of and never changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Entry> entries;

    Change(boolean byOffice, Where where, Entry... entries) {
        this.byOffice = byOffice;
        this.where = where;
        this.entries = List.of(entries);
    }

    /** Whether the ward's office may do it to the cells of its ward; administrators may do all. */
    public boolean byOffice() {
        return byOffice;
    }

    /** What is asked for, in the order of the form. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether it makes sense for the unit. */
    public boolean suits(Unit unit) {
        return where == Where.ANYWHERE || unit.isCell() == (where == Where.CELL);
    }

    /** Whether it ends something for good, so that the button warns. */
    public boolean ends() {
        return this == MERGE || this == DISSOLVE || this == LEAVE;
    }

    /** The change as part of an address, for example {@code add-member}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the title. */
    public String message() {
        return "organisation.change." + name().toLowerCase(Locale.ROOT);
    }

    /** The change with this address, if there is one. */
    public static Optional<Change> ofPath(String path) {
        return Arrays.stream(values())
                .filter(change -> change.path().equals(path))
                .findFirst();
    }
}
