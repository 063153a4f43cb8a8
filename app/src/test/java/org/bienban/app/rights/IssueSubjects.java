package org.bienban.app.rights;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture.Ward;
import org.bienban.app.document.SampleFiles;
import org.bienban.app.issue.paper.PaperFiling;
import org.bienban.app.issue.paper.UploadedPaper;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;

/** An issue raised by the first cell, with a paper its secretary attached. */
@TestComponent
class IssueSubjects implements EndpointSubjects {

    private final IssueFixture issues;
    private final MinutesFixture minutes;
    private final PaperFiling filing;

    IssueSubjects(IssueFixture issues, MinutesFixture minutes, PaperFiling filing) {
        this.issues = issues;
        this.minutes = minutes;
        this.filing = filing;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID id = issues.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng đã ba tháng");
        byte[] file = SampleFiles.pdf("Don");
        UUID paper = filing.attach(
                        minutes.actor(ward.first().secretary()),
                        id,
                        List.of(UploadedPaper.of("don.pdf", file.length, new ByteArrayResource(file))),
                        "")
                .added()
                .getFirst()
                .id();
        return Map.of("issues/id", id, "paper", paper);
    }
}
