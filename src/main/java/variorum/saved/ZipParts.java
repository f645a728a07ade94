package variorum.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a zip from its front, part by part, as far as it goes.
///
/// The directory at the end of a zip is never asked: a file that was cut short has none, and one that was made to deceive has
/// a false one. Each part begins with a local header; its packed bytes tell themselves where they end. After damage the next
/// local header is sought. Sizes in headers are believed for stored parts only, and there only within the file. Cost: one
/// walk over the file and what it unpacks to, both within [Limits].
///
/// PKWARE, APPNOTE.TXT 6.3.10, §4.3.7 (local file header) and §4.3.9 (data descriptor).
final class ZipParts {
	private static final int HEADER = 0x04034b50;
	private static final int DESCRIPTOR = 0x08074b50;
	private static final int HEADER_LENGTH = 30;
	private static final int STORED = 0;
	private static final int DEFLATED = 8;
	private static final int SIZES_FOLLOW = 1 << 3;
	private static final int ENCRYPTED = 1;
	private static final int CHUNK = 1 << 16;

	private final byte[] file;
	private final Limits limits;
	private final List<Part> parts = new ArrayList<>();
	private long total;
	private boolean isDamaged;

	/// One part: its name as written, its bytes, and whether they are whole as far as can be told.
	record Part(String name, byte[] bytes, boolean isWhole) { }

	/// All that could be unpacked; `isDamaged` when something between or after the parts was not as it should be, or limits
	/// were reached (`isTooMuch`).
	record Unpacked(List<Part> parts, boolean isDamaged, boolean isTooMuch) {
		Unpacked {
			parts = List.copyOf(parts);
		}
	}

	private ZipParts(byte[] file, Limits limits) {
		this.file = file;
		this.limits = limits;
	}

	static Unpacked of(byte[] file, Limits limits) {
		return new ZipParts(file, limits).unpack();
	}

	private Unpacked unpack() {
		int at = 0;
		try {
			while (true) {
				int next = nextHeader(at);
				isDamaged |= next != at && (next < 0 ? !isDirectory(at) : true);
				if (next < 0) {
					return new Unpacked(parts, isDamaged, false);
				}
				at = part(next);
			}
		} catch (TooMuch limit) {
			return new Unpacked(parts, true, true);
		}
	}

	/// A limit was reached: what is behind it is not looked at.
	private static final class TooMuch extends IOException {
		private static final long serialVersionUID = 1;
	}

	/// Whether the directory begins at `at`, as it does behind the last part of a whole file.
	private boolean isDirectory(int at) {
		return at > 0 && at + 4 <= file.length && (int32(at) == 0x02014b50 || int32(at) == 0x06054b50)
				&& file.length >= 22 && int32(lastEnd()) == 0x06054b50;
	}

	/// Where the record at the very end begins, unless a comment follows it.
	private int lastEnd() {
		return file.length - 22;
	}

	private int nextHeader(int from) {
		for (int at = from; at + HEADER_LENGTH <= file.length; at++) {
			if (file[at] == 'P' && int32(at) == HEADER) {
				return at;
			}
		}
		return -1;
	}

	/// Unpacks the part whose header is at `at`; gives the place behind it.
	private int part(int at) throws TooMuch {
		int flags = int16(at + 6);
		int method = int16(at + 8);
		int data = at + HEADER_LENGTH + int16(at + 26) + int16(at + 28);
		if (parts.size() >= limits.entries()) {
			throw new TooMuch();
		}
		if (data > file.length || (flags & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
			isDamaged = true;
			return at + 4;
		}
		String name = new String(file, at + HEADER_LENGTH, int16(at + 26), StandardCharsets.UTF_8);
		return method == STORED ? stored(at, data, flags, name) : deflated(at, data, flags, name);
	}

	private int stored(int at, int data, int flags, String name) throws TooMuch {
		long size = int32(at + 18) & 0xFFFFFFFFL;
		if ((flags & SIZES_FOLLOW) != 0 || size > file.length - data) {
			int next = nextHeader(data);
			int end = next < 0 ? file.length : next;
			size = (long) end - data;
			isDamaged = true;
		}
		count(size);
		byte[] bytes = java.util.Arrays.copyOfRange(file, data, data + (int) size);
		add(name, bytes, crc(bytes) == int32(at + 14));
		return data + (int) size;
	}

	private int deflated(int at, int data, int flags, String name) throws TooMuch {
		var inflater = new Inflater(true);
		try {
			inflater.setInput(file, data, file.length - data);
			var bytes = new ByteArrayOutputStream();
			boolean isWhole = inflate(inflater, bytes);
			int end = data + (int) inflater.getBytesRead();
			byte[] all = bytes.toByteArray();
			boolean follows = (flags & SIZES_FOLLOW) != 0;
			int told = follows ? (end + 8 <= file.length && int32(end) == DESCRIPTOR ? end + 4 : end) : at + 14;
			add(name, all, isWhole && told + 4 <= file.length && crc(all) == int32(told));
			return !isWhole ? data : follows ? Math.min(file.length, told + 12) : end;
		} finally {
			inflater.end();
		}
	}

	/// Whether the packed bytes came to their end.
	private boolean inflate(Inflater inflater, ByteArrayOutputStream bytes) throws TooMuch {
		byte[] chunk = new byte[CHUNK];
		try {
			while (!inflater.finished()) {
				int n = inflater.inflate(chunk);
				if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					return false;
				}
				count(n);
				bytes.write(chunk, 0, n);
				requireSane(bytes.size(), inflater.getBytesRead());
			}
			return true;
		} catch (DataFormatException damaged) {
			return false;
		}
	}

	private void requireSane(long unpacked, long packed) throws TooMuch {
		if (unpacked > limits.entry() || (unpacked > Limits.SMALL && unpacked > Limits.RATIO * packed)) {
			throw new TooMuch();
		}
	}

	private void count(long more) throws TooMuch {
		total += more;
		if (total > limits.total()) {
			throw new TooMuch();
		}
	}

	private void add(String name, byte[] bytes, boolean isWhole) {
		isDamaged |= !isWhole;
		parts.add(new Part(name, bytes, isWhole));
	}

	private static int crc(byte[] bytes) {
		var crc = new CRC32();
		crc.update(bytes);
		return (int) crc.getValue();
	}

	private int int16(int at) {
		return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
	}

	private int int32(int at) {
		return int16(at) | int16(at + 2) << 16;
	}
}
