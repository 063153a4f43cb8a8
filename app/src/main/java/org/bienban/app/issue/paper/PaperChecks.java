package org.bienban.app.issue.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.app.document.FileInspection;
import org.bienban.app.document.InspectedFile;
import org.bienban.app.minutes.SecretMarks;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.text.TextReading;
import org.springframework.stereotype.Component;

/** Looks into files before they are kept, one at a time; all that is wrong is said at once, each file by its name. */
@Component
class PaperChecks {

    private static final int MOST = 10;
    private static final int SEARCHED = 200_000;
    private static final long MEGABYTE = 1_000_000;

    private final FileInspection inspection;

    PaperChecks(FileInspection inspection) {
        this.inspection = inspection;
    }

    /** The files, found fit; refused at the field otherwise. */
    List<CheckedPaper> check(List<UploadedPaper> uploads, String field) {
        if (uploads.size() > MOST) {
            throw new RefusedException(Refusal.at(field, "issue.paper.refusal.many", MOST));
        }
        List<CheckedPaper> fit = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        for (UploadedPaper upload : uploads) {
            switch (inspected(upload)) {
                case InspectedFile.Unfit unfit -> faults.add(fault(field, unfit.reason(), upload.name()));
                case InspectedFile.Fit file ->
                    secret(file, field, upload.name())
                            .ifPresentOrElse(faults::add, () -> fit.add(checked(upload, file)));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        return fit;
    }

    private InspectedFile inspected(UploadedPaper upload) {
        if (upload.size() > FileInspection.LARGEST) {
            return new InspectedFile.Unfit(TextReading.Reason.TOO_LARGE);
        }
        try (InputStream in = upload.source().getInputStream()) {
            return inspection.inspect(in.readAllBytes());
        } catch (IOException broken) {
            return new InspectedFile.Unfit(TextReading.Reason.DAMAGED);
        }
    }

    private static Refusal fault(String field, TextReading.Reason reason, String name) {
        return Refusal.at(field, "issue.paper.refusal." + reason, name, FileInspection.LARGEST / MEGABYTE);
    }

    private static Optional<Refusal> secret(InspectedFile.Fit file, String field, String name) {
        return SecretMarks.find(file.text())
                .map(mark -> Refusal.at(field, "issue.paper.refusal.secretMark", name, mark));
    }

    private static CheckedPaper checked(UploadedPaper upload, InspectedFile.Fit file) {
        String text = file.isGarbled() ? "" : file.text();
        String searched = text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
        return new CheckedPaper(file.kind().named(upload.name()), file.kind(), searched, upload.source());
    }
}
