package org.bienban.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.WardFixture;

/** Every page there is, opened by somebody who may. */
final class Tour {

    /** Addresses that answer with something else than a page of their own: redirects, files, parts of pages. */
    static final Set<String> NOT_PAGES = Set.of(
            "/",
            "/csrf",
            "/error",
            "/sign-in",
            "/workflow",
            "/admin/models/versions/{versionId}/file",
            "/minutes/{id}/pdf",
            "/minutes/{id}/original",
            "/audit/export",
            "/issues/export",
            "/search/complete",
            "/issues/{id}/attachments/{paper}",
            "/issues/households/template",
            "/issues/pdf",
            "/issues/{id}/answers/{answer}/letter",
            "/cells/{cellId}/scores/export",
            "/wards/{wardId}/scores/export",
            "/minutes/{id}/conflicts",
            "/imports/{id}/state");

    private final List<Stop> stops = new ArrayList<>();

    private Tour() {}

    static List<Stop> of(LivelyWard.Made made, LivelyWays.Made ways) {
        Tour tour = new Tour();
        tour.stops.addAll(WaysTour.of(ways));
        tour.stops.addAll(ScoringTour.of(made));
        WardFixture.Ward ward = made.ward();
        tour.secretary(made, ward.first().secretary());
        tour.supervisor(made, ward.first().supervisor());
        tour.deputies(ward);
        tour.office(made, ward.office());
        tour.administrator(ward, ward.administrator());
        tour.outbox(made, ward.administrator());
        tour.models(made, ward.administrator());
        return tour.stops;
    }

    private void secretary(LivelyWard.Made made, UUID who) {
        String minutes = "/minutes/";
        stop("/tasks", who, "/tasks");
        stop("/tasks", who, "/tasks?list=overdue&q=khong-co");
        stop("/meetings", who, "/meetings?month=2026-09");
        stop("/meetings/new", who, "/meetings/new");
        stop("/meetings/{id}", who, "/meetings/" + made.meeting());
        stop("/minutes", who, "/minutes");
        stop("/minutes/{id}", who, minutes + made.approved());
        stop("/minutes/{id}", who, minutes + made.waiting());
        stop("/minutes/{id}/timeline", who, minutes + made.returned() + "/timeline");
        stop("/minutes/{id}/draft", who, minutes + made.draft() + "/draft");
        stop("/minutes/{id}/draft", who, minutes + made.returned() + "/draft");
        stop("/minutes/{id}/check", who, minutes + made.draft() + "/check");
        stop("/minutes/{minutesId}/remarks", who, minutes + made.corrected() + "/remarks?threads=resolved");
        stop("/minutes/{minutesId}/remarks", who, minutes + made.returned() + "/remarks");
        stop("/issues", who, "/issues");
        stop(
                "/issues",
                who,
                "/issues?show=all&level=1&phase=register&households=1&cell="
                        + made.ward().first().id());
        stop("/issues/{id}", who, "/issues/" + made.issue());
        stop("/issues/{id}/edit", who, "/issues/" + made.issue() + "/edit");
        stop("/issues/{id}/course", who, "/issues/" + made.issue() + "/course");
        stop("/issues/{id}/households", who, "/issues/" + made.issue() + "/households");
        stop("/search", who, "/search");
        stop("/search", who, "/search?q=giay+chung+nhan");
        stop("/search", who, "/search?q=dat+type:xyz&is=overdue&written=vi&sort=oldest");
        stop("/minutes/{id}", who, minutes + made.approved() + "?q=chi+bo&via=%3Fq%3Dchi%2Bbo");
        stop("/search/saved", who, "/search/saved");
        stop("/notices", who, "/notices");
        stop("/profile", who, "/profile");
        stop("/profile/password", who, "/profile/password");
        stop("/profile/tokens", who, "/profile/tokens");
        stop("/profile/mail", who, "/profile/mail");
        stop("/help", who, "/help");
        stop("/audit", who, "/audit?list=about_me");
        stop("/**", who, "/no-such-page");
    }

    private void supervisor(LivelyWard.Made made, UUID who) {
        stop("/tasks", who, "/tasks?list=unclaimed");
        stop("/minutes/{minutesId}/review", who, "/minutes/" + made.inHand() + "/review");
        stop("/minutes/{minutesId}/review", who, "/minutes/" + made.approved() + "/review");
        stop("/minutes/{minutesId}/review", who, "/minutes/" + made.corrected() + "/review");
        stop("/minutes/{minutesId}/compare", who, "/minutes/" + made.corrected() + "/compare");
        stop("/minutes/{minutesId}/compare", who, "/minutes/" + made.corrected() + "/compare?view=side");
        stop("/minutes/{minutesId}/compare", who, "/minutes/" + made.corrected() + "/compare?from=2&to=2");
        stop("/phrases", who, "/phrases");
        stop("/minutes/{id}/timeline", who, "/minutes/" + made.waiting() + "/timeline");
        stop("/minutes/{id}/timeline", who, "/minutes/" + made.approved() + "/timeline");
    }

    private void deputies(WardFixture.Ward ward) {
        stop("/deputies", ward.first().supervisor(), "/deputies");
        stop("/deputies", ward.office(), "/deputies?for=" + ward.first().secretary());
        stop("/tasks", ward.standingMember(), "/tasks");
        stop("/tasks/filters", ward.first().supervisor(), "/tasks/filters");
        stop("/tasks", ward.office(), "/tasks?list=overdue&q=is:overdue");
        stop("/search", ward.office(), "/search");
        stop("/search/saved", ward.office(), "/search/saved");
    }

    private void office(LivelyWard.Made made, UUID who) {
        stop("/tasks", who, "/tasks?list=waiting");
        stop("/audit", who, "/audit");
        stop("/audit", who, "/audit?list=mine&person=khong-co");
        stop("/imports", who, "/imports");
        stop("/imports/{id}", who, "/imports/" + made.batch());
        stop("/issues", who, "/issues?show=merged&q=khong-co");
        stop("/issues/figures", who, "/issues/figures");
        stop("/issues/figures", who, "/issues/figures?category=land&level=1");
        stop("/issues/new", who, "/issues/new");
        stop(
                "/issues/from-minutes",
                who,
                "/issues/from-minutes?version=1&block=item:review.narrative&minutes=" + made.approved());
        stop(
                "/issues/like-passage",
                who,
                "/issues/like-passage?version=1&block=item:review.narrative&minutes=" + made.approved());
        stop("/minutes/{id}", who, "/minutes/" + made.approved());
        stop("/answer-templates", who, "/answer-templates");
        stop("/issues/{id}", who, "/issues/" + made.issue());
        stop("/organisation", who, "/organisation");
        stop("/wards/{wardId}/phrases", who, "/wards/" + made.ward().wardId() + "/phrases");
        stop("/workflow/{wardId}", who, "/workflow/" + made.ward().wardId());
    }

    private void administrator(WardFixture.Ward ward, UUID who) {
        stop("/audit", who, "/audit");
        stop("/admin", who, "/admin");
        stop("/workflow/{wardId}", who, "/workflow/" + ward.wardId());
        stop("/admin/incidents", who, "/admin/incidents");
        stop("/admin/search", who, "/admin/search");
        stop("/admin/search/synonyms", who, "/admin/search/synonyms");
        stop("/admin/accounts", who, "/admin/accounts");
        stop(
                "/organisation/units/{id}",
                who,
                "/organisation/units/" + ward.first().id());
        stop(
                "/organisation/people/{id}",
                who,
                "/organisation/people/" + ward.first().secretary());
        for (String change : List.of("rename", "add-member", "join", "appoint")) {
            stop(
                    "/organisation/units/{id}/change/{path}",
                    who,
                    "/organisation/units/" + ward.first().id() + "/change/" + change);
        }
    }

    private void outbox(LivelyWard.Made made, UUID who) {
        stop("/admin/outbox", who, "/admin/outbox");
        stop("/admin/outbox", who, "/admin/outbox?state=GIVEN_UP");
        stop("/admin/outbox/{mailId}", who, "/admin/outbox/" + made.mail());
    }

    private void models(LivelyWard.Made made, UUID who) {
        stop("/admin/models", who, "/admin/models");
        stop("/admin/models/uploads/{uploadId}", who, "/admin/models/uploads/" + made.upload());
        stop("/admin/models/versions/{versionId}", who, "/admin/models/versions/" + made.model());
    }

    private void stop(String mapping, UUID person, String path) {
        stops.add(new Stop(mapping, person, path));
    }
}
