package variorum.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes what is drawn as a PNG file.
final class Picture {
	private Picture() { }

	static void write(WritableImage image, Path file, Work work) {
		work.behind(() -> {
			write(image, file);
			return file;
		}, done -> { });
	}

	static void write(WritableImage image, Path file) throws IOException {
		int w = (int) image.getWidth();
		int h = (int) image.getHeight();
		int[] pixels = new int[w * h];
		image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
		var out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
		out.setRGB(0, 0, w, h, pixels, 0, w);
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		if (!ImageIO.write(out, "png", file.toFile())) {
			throw new IOException(file + ": this Java cannot write PNG files");
		}
	}
}
