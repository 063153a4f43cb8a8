package org.bienban.app.rights;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.IssueFixture;
import org.bienban.app.WardFixture.Ward;
import org.springframework.boot.test.context.TestComponent;

/** An issue raised by the first cell. */
@TestComponent
class IssueSubjects implements EndpointSubjects {

    private final IssueFixture issues;

    IssueSubjects(IssueFixture issues) {
        this.issues = issues;
    }

    @Override
    public Map<String, Object> make(Ward ward) {
        UUID id = issues.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng đã ba tháng");
        return Map.of("issues/id", id);
    }
}
