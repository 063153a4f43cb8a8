package org.bienban.app.importing.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.app.document.FileStore;
import org.bienban.app.importing.HandedInFile;
import org.springframework.stereotype.Component;

/** Takes the files of a folder in, whole tree, in the order of their paths; links are not followed. */
@Component
class FolderFiles {

    private final FileStore files;

    FolderFiles(FileStore files) {
        this.files = files;
    }

    List<HandedInFile> keep(Path path) throws IOException {
        List<HandedInFile> kept = new ArrayList<>();
        Path start = path.toAbsolutePath().normalize();
        for (Path file : regularFiles(start)) {
            String inside = start.relativize(file).toString();
            String name = inside.isEmpty() ? String.valueOf(start.getFileName()) : inside;
            try (InputStream in = Files.newInputStream(file)) {
                kept.add(new HandedInFile(name.replace('\\', '/'), files.put(in, "application/octet-stream")));
            }
        }
        return kept;
    }

    private static List<Path> regularFiles(Path path) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
