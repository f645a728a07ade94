package variorum.saved;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import variorum.align.Alignment;
import variorum.align.Passage;
import variorum.align.Relation;
import variorum.align.Table;
import variorum.article.Problem;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.facts.Asides;
import variorum.facts.Fact;
import variorum.model.KeptFolder;
import variorum.text.Token;
import variorum.text.Tokens;

/// Keeps what the engines judged of a story where the platform keeps what can be made again, so that a story opened a second
/// time shows all of its passages and facts as soon as its text.
///
/// A result is kept under the digest of all that it follows from: the program, to its last byte, the texts and what is known
/// of them, the corrections that the engines hear, how tightly passages were joined and whether there was a language model.
/// So one that is found is the one that the engines would give. Corrections that they do not hear are applied anew. Results of
/// stories with corrections to passages are not kept: what the program had judged without them is not in a result.
public final class Results {
	private final String program;
	private final KeptFolder folder;

	/// What was judged, without the tokens, which are cut anew from the texts.
	record Judged(List<Passage> passages, List<Relation> relations, List<Fact> facts, List<Asides.Aside> asides) { }

	Results(String program, KeptFolder folder) {
		this.program = program;
		this.folder = folder;
	}

	/// The results of this program on this machine; none where nothing is to be kept (the property `variorum.cache` is `off`),
	/// or where the program was not packaged, so that nobody can tell it from the one of a minute ago.
	public static Optional<Results> here() {
		return program().flatMap(p -> KeptFolder.platform("results").map(f -> new Results(p, f)));
	}

	private static Optional<String> program() {
		try {
			var source = Results.class.getProtectionDomain().getCodeSource();
			Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
			return Files.isRegularFile(jar) ? Optional.of(jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
					: Optional.empty();
		} catch (URISyntaxException | IOException unknown) {
			return Optional.empty();
		}
	}

	/// The result for `versions` with `corrections`, if it was kept.
	public Optional<Corrected> find(Versions versions, List<Correction> corrections, List<Problem> problems, double tightness,
			boolean hasModel) {
		return key(versions, corrections, tightness, hasModel).flatMap(folder::read).flatMap(b -> judged(b, versions, corrections))
				.map(j -> Collator.known(versions, corrections, problems, j.alignment(), j.facts(), j.asides()));
	}

	/// Keeps `result`, which the engines gave for `versions` as read with these corrections.
	public void keep(Corrected result, Versions versions, double tightness, boolean hasModel) {
		key(versions, result.corrections(), tightness, hasModel).ifPresent(k -> folder.write(k, bytes(result)));
	}

	private Optional<String> key(Versions versions, List<Correction> corrections, double tightness, boolean hasModel) {
		if (corrections.stream().anyMatch(Results::isHeard)) {
			return Optional.empty();
		}
		var all = new StringBuilder(program).append('\0').append(tightness).append(hasModel);
		versions.articles().forEach(a -> all.append('\0').append(a));
		versions.keys().forEach(k -> all.append('\0').append(k));
		corrections.stream().filter(Results::isPrepared).forEach(c -> all.append('\0').append(Json.line(CorrectionJson.write(c))));
		return Optional.of(VersionKey.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private static boolean isPrepared(Correction c) {
		return switch (c) {
			case Correction.BlockKind _, Correction.MetadataIs _, Correction.VersionName _, Correction.VersionOrder _,
				Correction.StoryDate _ -> true;
			case Correction.Join _, Correction.Part _, Correction.Grade _, Correction.SameFact _, Correction.NotSameFact _,
				Correction.FactValue _, Correction.FactStatus _, Correction.FactSource _ -> false;
		};
	}

	private static boolean isHeard(Correction c) {
		return switch (c) {
			case Correction.Join _, Correction.Part _, Correction.Grade _ -> true;
			case Correction.SameFact _, Correction.NotSameFact _, Correction.FactValue _, Correction.FactStatus _, Correction.FactSource _,
				Correction.BlockKind _, Correction.MetadataIs _, Correction.VersionName _, Correction.VersionOrder _,
				Correction.StoryDate _ -> false;
		};
	}

	private static byte[] bytes(Corrected result) {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			var alignment = result.judged().alignment();
			table(out, alignment.table());
			RecordBytes.write(out, new Judged(alignment.passages(), alignment.relations(), result.judged().facts(),
					result.judged().asides()), Judged.class);
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
		byte[] body = bytes.toByteArray();
		return ByteBuffer.allocate(Long.BYTES + body.length).putLong(sum(body, 0)).put(body).array();
	}

	private static void table(DataOutputStream out, Table t) throws IOException {
		out.writeInt(t.rows());
		for (int r = 0; r < t.rows(); r++) {
			out.writeBoolean(t.isMoved(r));
			for (int v = 0; v < t.versions(); v++) {
				out.writeInt(t.token(r, v));
			}
		}
	}

	private static long sum(byte[] bytes, int from) {
		var crc = new CRC32();
		crc.update(bytes, from, bytes.length - from);
		return crc.getValue();
	}

	/// A result as it was kept.
	private record Known(Alignment alignment, List<Fact> facts, List<Asides.Aside> asides) { }

	private static Optional<Known> judged(byte[] bytes, Versions versions, List<Correction> corrections) {
		if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != sum(bytes, Long.BYTES)) {
			return Optional.empty();
		}
		var articles = Collator.prepared(versions, corrections).articles();
		List<List<Token>> tokens = IntStream.range(0, articles.size()).parallel().mapToObj(i -> Tokens.of(articles.get(i).text())).toList();
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes, Long.BYTES, bytes.length - Long.BYTES))) {
			var table = table(in, tokens);
			var judged = (Judged) RecordBytes.read(in, Judged.class);
			return Optional.of(new Known(new Alignment(judged.passages(), table, judged.relations()), judged.facts(), judged.asides()));
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException otherThanWritten) {
			return Optional.empty();
		}
	}

	private static Table table(DataInputStream in, List<List<Token>> tokens) throws IOException {
		int rows = in.readInt();
		var moved = new boolean[rows];
		int[] cells = new int[Math.multiplyExact(rows, tokens.size())];
		int c = 0;
		for (int r = 0; r < rows; r++) {
			moved[r] = in.readBoolean();
			for (int v = 0; v < tokens.size(); v++) {
				cells[c++] = in.readInt();
			}
		}
		return new Table(tokens, cells, moved);
	}
}
