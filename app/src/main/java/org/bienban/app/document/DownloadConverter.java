package org.bienban.app.document;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets a controller answer with a {@link Download}, whatever media type it names. */
final class DownloadConverter implements HttpMessageConverter<Download> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Download.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Download read(Class<? extends Download> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a download is only ever written", input);
    }

    @Override
    public void write(Download file, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        if (mediaType != null && output.getHeaders().getContentType() == null) {
            output.getHeaders().setContentType(mediaType);
        }
        file.writeTo(output.getBody());
        output.getBody().flush();
    }
}
