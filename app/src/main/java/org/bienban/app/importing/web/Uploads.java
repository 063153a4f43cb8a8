package org.bienban.app.importing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bienban.app.document.FileStore;
import org.bienban.app.importing.HandedInFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what was uploaded. */
@Component
class Uploads {

    private final FileStore files;

    Uploads(FileStore files) {
        this.files = files;
    }

    /** The uploads that hold something; a form without a chosen file sends an empty one. */
    List<HandedInFile> keep(List<MultipartFile> uploads) throws IOException {
        List<HandedInFile> kept = new ArrayList<>();
        for (MultipartFile upload : uploads) {
            String name = upload.getOriginalFilename();
            if (name != null && !name.isBlank()) {
                try (InputStream in = upload.getInputStream()) {
                    kept.add(new HandedInFile(lastPart(name), files.put(in, "application/octet-stream")));
                }
            }
        }
        return kept;
    }

    /** Some browsers send a whole path. */
    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
