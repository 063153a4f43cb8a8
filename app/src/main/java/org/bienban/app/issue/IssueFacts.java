package org.bienban.app.issue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.organisation.FoldedText;
import org.bienban.workflows.IssueNature;

/**
 * What an issue has to carry so that somebody far from the cell can decide it (domain notes 4.4). Text that is not known
 * is empty.
 *
 * @param nature its legal nature
 * @param categoryCode code of the category tree of the day, empty if not yet chosen
 * @param urgency how pressing it is
 * @param statement what the matter is, plainly
 * @param asked what is asked for
 * @param receiver of whom
 * @param place residential group, road or lane
 * @param mapSheet number of the map sheet
 * @param plots numbers of the plots
 * @param area area with its unit, as people write it
 * @param households how many households it touches, 0 if unknown
 * @param project name of the project it belongs to
 * @param since since when it stands
 * @param doneSoFar what the cell has already done about it
 * @param earlierReplies earlier replies: number, day, signer
 * @param basis the law or policy it rests on
 * @param voices who stands behind it in the cell
 */
public record IssueFacts(
        IssueNature nature,
        String categoryCode,
        Urgency urgency,
        String statement,
        String asked,
        String receiver,
        String place,
        String mapSheet,
        String plots,
        String area,
        int households,
        String project,
        String since,
        String doneSoFar,
        String earlierReplies,
        String basis,
        IssueVoices voices) {

    /** The same of another nature. */
    IssueFacts of(IssueNature other) {
        return new IssueFacts(
                other,
                categoryCode,
                urgency,
                statement,
                asked,
                receiver,
                place,
                mapSheet,
                plots,
                area,
                households,
                project,
                since,
                doneSoFar,
                earlierReplies,
                basis,
                voices);
    }

    /** The same touching another number of households. */
    public IssueFacts ofHouseholds(int number) {
        return new IssueFacts(
                nature,
                categoryCode,
                urgency,
                statement,
                asked,
                receiver,
                place,
                mapSheet,
                plots,
                area,
                number,
                project,
                since,
                doneSoFar,
                earlierReplies,
                basis,
                voices);
    }

    /** What it is found by in the register: everything a person may remember of it, folded. */
    String searchKey() {
        return Stream.of(statement, asked, receiver, place, mapSheet, plots, project)
                .filter(text -> !text.isEmpty())
                .map(FoldedText::of)
                .collect(Collectors.joining("\n"));
    }
}
