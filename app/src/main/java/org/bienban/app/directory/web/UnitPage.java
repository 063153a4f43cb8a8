package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.bienban.app.directory.Change;
import org.bienban.app.organisation.DatedText;
import org.bienban.app.organisation.Member;
import org.bienban.app.organisation.MembershipPeriod;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Supervision;
import org.bienban.app.organisation.Unit;

/** Everything the page of a unit shows, as of one day, with the history of all days. */
record UnitPage(
        Unit unit,
        LocalDate on,
        String kindLabel,
        String typeLabel,
        List<Unit> path,
        List<Unit> children,
        List<Unit> predecessors,
        List<Unit> successors,
        List<Member> members,
        List<Post> posts,
        List<Supervision> supervisions,
        List<DatedText> names,
        List<DatedText> codes,
        List<DatedText> parents,
        List<MembershipPeriod> memberHistory,
        List<Post> postHistory,
        List<Change> changes) {}
