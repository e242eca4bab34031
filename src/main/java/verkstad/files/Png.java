package verkstad.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG, made in memory: a temporary file would outlive a program that dies meanwhile. */
public final class Png {
    private Png() {}

    public static byte[] of(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) throw new IOException("no writer of pictures");
        }
        return bytes.toByteArray();
    }
}
