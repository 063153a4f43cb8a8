package org.bienban.app.review.checklist;

/** Proposes the answer to one item from the record. */
@FunctionalInterface
interface RecordRule {

    Proposal propose(RecordFacts record);
}
