package variorum.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file so that at every moment its place holds the whole old content or the whole new one.
///
/// The new content is written beside the place, forced to the disk, and moved over the old one in one step, which POSIX
/// rename(2) and the Windows equivalent promise; then the folder is forced too, so that the move itself outlives a failure of
/// power.
final class AtomicFile {
	private static final String PART = ".part";

	private AtomicFile() { }

	static void write(Path file, byte[] bytes) throws IOException {
		Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path part = writtenBeside(place, bytes);
		try {
			keepPermissions(place, part);
			move(part, place);
			force(folder(place));
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static Path folder(Path file) throws IOException {
		Path folder = file.getParent();
		if (folder == null) {
			throw new IOException(file + " is not a place for a file");
		}
		return folder;
	}

	private static Path writtenBeside(Path place, byte[] bytes) throws IOException {
		for (int n = 0;; n++) {
			Path part = folder(place).resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + "-" + n + PART);
			try (var out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				writeAll(out, bytes);
				out.force(true);
				return part;
			} catch (FileAlreadyExistsException left) {
				if (n > 100) {
					throw left;
				}
			}
		}
	}

	/// Writes all of `bytes` where `out` stands.
	static void writeAll(FileChannel out, byte[] bytes) throws IOException {
		var buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining()) {
			out.write(buffer);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		var now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (old != null && now != null && Files.exists(from)) {
			now.setPermissions(old.readAttributes().permissions());
		}
	}

	private static void move(Path part, Path place) throws IOException {
		try {
			Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	// Where a folder cannot be opened, as on Windows, the file system keeps the order of moves itself.
	private static void force(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notThere) {
			return;
		}
	}

	/// Deletes what writers that were killed have left beside `file`.
	static void sweep(Path file) throws IOException {
		String begin = "." + file.getFileName() + ".";
		Path folder = folder(file.toAbsolutePath());
		try (var inside = Files.newDirectoryStream(folder, f -> {
			String name = String.valueOf(f.getFileName());
			return name.startsWith(begin) && name.endsWith(PART);
		})) {
			for (Path part : inside) {
				Files.deleteIfExists(part);
			}
		}
	}
}
