package org.bienban.app.organisation;

/**
 * What a post is; the unit it is held in says at which level. A {@code SECRETARY} of a cell is its bí thư chi bộ, a
 * {@code SECRETARY} of a ward its bí thư Đảng ủy.
 */
public enum PostKind {
    /** Bí thư; a unit has one at a time. */
    SECRETARY,
    /** Phó bí thư. */
    DEPUTY_SECRETARY,
    /** Chi ủy viên of a cell, cấp ủy viên of a higher unit. */
    COMMITTEE_MEMBER,
    /** Người ghi biên bản of a cell. */
    MINUTE_TAKER,
    /** Ủy viên ban thường vụ. */
    STANDING_MEMBER,
    /** Cán bộ văn phòng. */
    OFFICE_STAFF,
    /** Officer of an answering body: sees issue sheets only. */
    ANSWERING_OFFICER,
    /** Cán bộ lưu trữ. */
    ARCHIVIST,
    /** Accounts, units and settings; no reading right by itself. */
    ADMINISTRATOR
}
