package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that only grows, one record a line, each after its check sum: what was written to it before a crash is there after
/// it, and a line that was being written is known for half.
///
/// Who has it open holds the lock on it, which the system takes back when the process ends, however it ends. So a journal
/// that can be claimed and has records is what a crash left. Write-ahead logging, cut down to one writer (Gray and Reuter,
/// Transaction Processing, 1993, chapter 9).
final class Journal implements AutoCloseable {
	/// The lock is on a place that no record reaches: where locks bar reading, others may still look.
	private static final long LOCKED = Long.MAX_VALUE - 1;
	private static final int TRIES = 5;
	private static final int SUM = 8;

	private final Path path;
	private final FileChannel channel;
	private final FileLock lock;

	private Journal(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/// The records that could be read; `isCut` when the last one was not whole, as after a crash.
	record Records(List<ObjectNode> all, boolean isCut) {
		Records {
			all = List.copyOf(all);
		}
	}

	/// The journal at `path`, made where there is none; empty where somebody else has it open.
	static Optional<Journal> claim(Path path) throws IOException {
		for (int i = 0; i < TRIES; i++) {
			var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			var lock = lock(channel);
			if (lock.isEmpty()) {
				channel.close();
				return Optional.empty();
			}
			var journal = new Journal(path, channel, lock.get());
			if (journal.isInPlace()) {
				return Optional.of(journal);
			}
			journal.close();
		}
		throw new IOException(path + " is being opened and closed by others all the time");
	}

	private static Optional<FileLock> lock(FileChannel channel) throws IOException {
		try {
			return Optional.ofNullable(channel.tryLock(LOCKED, 1, false));
		} catch (OverlappingFileLockException thisProgram) {
			return Optional.empty();
		}
	}

	// Between opening the file and locking it, its last user may have deleted it: then what is locked is nowhere.
	private boolean isInPlace() throws IOException {
		if (!Files.exists(path)) {
			return false;
		}
		long size = channel.size();
		channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
		boolean isSame = Files.size(path) == size + 1;
		channel.truncate(size);
		return isSame;
	}

	Path path() {
		return path;
	}

	/// What is in it. Refuses more than `most` bytes.
	Records read(long most) throws IOException {
		long size = channel.size();
		if (size > most) {
			throw new IOException(path + " is too big to be read: " + (size >> 20) + " MB");
		}
		var bytes = ByteBuffer.allocate((int) size);
		while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
			// Until all of it is there.
		}
		return records(bytes.array());
	}

	static Records records(byte[] bytes) {
		var records = new ArrayList<ObjectNode>();
		int start = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				var record = record(bytes, start, i);
				if (record.isEmpty()) {
					return new Records(records, true);
				}
				records.add(record.get());
				start = i + 1;
			}
		}
		return new Records(records, start < bytes.length);
	}

	private static Optional<ObjectNode> record(byte[] bytes, int from, int to) {
		int text = from + SUM + 1;
		if (text >= to || !sum(bytes, text, to).equals(new String(bytes, from, SUM, StandardCharsets.ISO_8859_1))) {
			return Optional.empty();
		}
		try {
			return Optional.of(Json.parse(new String(bytes, text, to - text, StandardCharsets.UTF_8)));
		} catch (IllegalArgumentException notWrittenHere) {
			return Optional.empty();
		}
	}

	private static String sum(byte[] bytes, int from, int to) {
		var crc = new CRC32();
		crc.update(bytes, from, to - from);
		return HexFormat.of().toHexDigits((int) crc.getValue());
	}

	/// Cuts off what is not a whole record and goes on behind the last one that is.
	void mend() throws IOException {
		var bytes = ByteBuffer.allocate((int) channel.size());
		while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
			// Until all of it is there.
		}
		long whole = 0;
		int start = 0;
		for (int i = 0; i < bytes.capacity() && record(bytes.array(), start, end(bytes.array(), start)).isPresent(); i = start) {
			start = end(bytes.array(), start) + 1;
			whole = start;
		}
		channel.truncate(whole);
		channel.position(whole);
	}

	private static int end(byte[] bytes, int from) {
		int end = from;
		while (end < bytes.length && bytes[end] != '\n') {
			end++;
		}
		return end;
	}

	/// Adds a record.
	void add(ObjectNode record) throws IOException {
		byte[] text = Json.line(record).getBytes(StandardCharsets.UTF_8);
		var line = ByteBuffer.allocate(text.length + SUM + 2).put(sum(text, 0, text.length).getBytes(StandardCharsets.ISO_8859_1))
				.put((byte) ' ').put(text).put((byte) '\n');
		channel.position(channel.size());
		AtomicFile.writeAll(channel, line.array());
	}

	/// Waits until all records are on the disk.
	void force() throws IOException {
		channel.force(false);
	}

	/// Forgets all records.
	void clear() throws IOException {
		channel.truncate(0);
		channel.position(0);
	}

	/// Deletes the file and gives it up.
	void delete() throws IOException {
		Files.deleteIfExists(path);
		close();
	}

	/// Gives the file up as it is.
	@Override
	public void close() throws IOException {
		lock.release();
		channel.close();
	}
}
