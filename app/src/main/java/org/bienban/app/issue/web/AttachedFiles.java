package org.bienban.app.issue.web;

import java.util.List;
import org.bienban.app.issue.paper.UploadedPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form; one without a chosen file sends an empty part without a name. */
final class AttachedFiles {

    private AttachedFiles() {}

    static List<UploadedPaper> of(@Nullable List<MultipartFile> sent) {
        List<MultipartFile> files = sent == null ? List.of() : sent;
        return files.stream()
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank())
                .map(file -> UploadedPaper.of(String.valueOf(file.getOriginalFilename()), file.getSize(), file))
                .toList();
    }
}
