package org.bienban.app.issue.web;

import java.util.List;
import java.util.stream.Stream;
import org.bienban.app.issue.paper.UploadedPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form; one without a chosen file sends an empty part without a name. */
final class AttachedFiles {

    private AttachedFiles() {}

    static List<UploadedPaper> of(@Nullable List<MultipartFile> sent) {
        return Stream.ofNullable(sent)
                .flatMap(List::stream)
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank())
                .map(file -> UploadedPaper.of(String.valueOf(file.getOriginalFilename()), file.getSize(), file))
                .toList();
    }
}
