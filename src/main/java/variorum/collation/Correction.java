package variorum.collation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.align.Degree;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.facts.Fact;

/// What a reader says against the program's judgement, or where it has none.
///
/// A correction says where it applies by [Place]s, never by numbers of passages or facts, so that it holds when versions come,
/// go, change their order or are read again, and when a later program judges otherwise. Later ones win over earlier ones.
public sealed interface Correction {
	/// These places tell the same: they are one passage, with whatever else the passages they stand in hold. In two
	/// versions at least. The engine takes them as given, so that their neighbours are looked for beside them.
	record Join(List<Place> places) implements Correction {
		public Join {
			places = List.copyOf(places);
			requireVersions(places);
		}
	}

	/// No place in `apart` tells the same as any in `from`. A passage that joined some is taken in two; the same list on
	/// both sides takes it to pieces.
	record Part(List<Place> apart, List<Place> from) implements Correction {
		public Part {
			apart = List.copyOf(apart);
			from = List.copyOf(from);
			if (apart.isEmpty() || from.isEmpty()) {
				throw new IllegalArgumentException("nothing to part: " + apart + " from " + from);
			}
		}
	}

	/// The readings at these places are as near to each other as `degree` says.
	record Grade(List<Place> places, Degree degree) implements Correction {
		public Grade {
			places = List.copyOf(places);
			requireVersions(places);
		}
	}

	/// Two mentions tell one fact: their rows are one.
	record SameFact(FactAnchor one, FactAnchor other) implements Correction { }

	/// Two mentions tell two facts: what says the same as `other` leaves the row of `one`.
	record NotSameFact(FactAnchor one, FactAnchor other) implements Correction { }

	/// What the fact says, in the form in which its kind is written: a name, `2019-03-23`, `~100 troops`.
	record FactValue(FactAnchor fact, String value) implements Correction {
		public FactValue {
			requireWords(value);
		}
	}

	/// Whether the versions agree on the fact.
	record FactStatus(FactAnchor fact, Fact.Status status) implements Correction { }

	/// Whom the version credits with the fact, and where it says so, if it does.
	record FactSource(FactAnchor fact, String source, Optional<Place> told) implements Correction {
		public FactSource {
			requireWords(source);
		}
	}

	/// What the text at the place is: this is an appeal, this is text. A place inside a block cuts the block there.
	record BlockKind(Place place, Block.Kind kind) implements Correction { }

	/// What a version's file should have told of itself; blank where it tells something that is not so.
	record MetadataIs(VersionKey version, Metadata.Field field, String value) implements Correction { }

	/// What the version is called instead of its file's name.
	record VersionName(VersionKey version, String name) implements Correction {
		public VersionName {
			requireWords(name);
		}
	}

	/// The versions in the order in which they get their letters; those not named follow in the order of their file names.
	record VersionOrder(List<VersionKey> order) implements Correction {
		public VersionOrder {
			order = List.copyOf(order);
			if (new HashSet<>(order).size() < order.size()) {
				throw new IllegalArgumentException("a version twice in " + order);
			}
		}
	}

	/// The day of the story: that of every version which does not tell its own. Weekdays are counted from it.
	record StoryDate(LocalDate date) implements Correction { }

	/// Whether it is about facts, which the engines do not hear of: it is said against what they gave.
	default boolean isOnFacts() {
		return switch (this) {
			case SameFact _, NotSameFact _, FactValue _, FactStatus _, FactSource _ -> true;
			case Join _, Part _, Grade _, BlockKind _, MetadataIs _, VersionName _, VersionOrder _, StoryDate _ -> false;
		};
	}

	/// Whether it is about passages: the engines hear it on their way.
	default boolean isOnPassages() {
		return switch (this) {
			case Join _, Part _, Grade _ -> true;
			case SameFact _, NotSameFact _, FactValue _, FactStatus _, FactSource _, BlockKind _, MetadataIs _, VersionName _,
				VersionOrder _, StoryDate _ -> false;
		};
	}

	/// The places it rests on; none for one about whole versions or the story.
	default List<Place> places() {
		return switch (this) {
			case Join(var places) -> places;
			case Part(var apart, var from) -> Stream.concat(apart.stream(), from.stream()).distinct().toList();
			case Grade(var places, _) -> places;
			case SameFact(var one, var other) -> List.of(one.place(), other.place());
			case NotSameFact(var one, var other) -> List.of(one.place(), other.place());
			case FactValue(var fact, _) -> List.of(fact.place());
			case FactStatus(var fact, _) -> List.of(fact.place());
			case FactSource(var fact, _, var told) -> Stream.concat(Stream.of(fact.place()), told.stream()).toList();
			case BlockKind(var place, _) -> List.of(place);
			case MetadataIs _, VersionName _, VersionOrder _, StoryDate _ -> List.of();
		};
	}

	/// The versions it speaks of, each once.
	default List<VersionKey> versions() {
		return switch (this) {
			case MetadataIs(var version, _, _) -> List.of(version);
			case VersionName(var version, _) -> List.of(version);
			case VersionOrder(var order) -> order;
			case Join _, Part _, Grade _, SameFact _, NotSameFact _, FactValue _, FactStatus _, FactSource _, BlockKind _,
				StoryDate _ -> Place.versions(places());
		};
	}

	/// Whether this says anew what `earlier` said, so that the earlier one is over.
	default boolean replaces(Correction earlier) {
		return equals(earlier) || switch (this) {
			case Join(var places) -> earlier instanceof Part p && p.places().containsAll(places);
			case Part p -> earlier instanceof Join j && p.places().containsAll(j.places());
			case Grade g -> earlier instanceof Grade e && e.places().equals(g.places());
			case SameFact s -> earlier instanceof NotSameFact e && List.of(s.one(), s.other()).containsAll(List.of(e.one(), e.other()));
			case NotSameFact s -> earlier instanceof SameFact e && List.of(s.one(), s.other()).containsAll(List.of(e.one(), e.other()));
			case FactValue v -> earlier instanceof FactValue e && e.fact().equals(v.fact());
			case FactStatus s -> earlier instanceof FactStatus e && e.fact().equals(s.fact());
			case FactSource s -> earlier instanceof FactSource e && e.fact().equals(s.fact());
			case BlockKind b -> earlier instanceof BlockKind e && e.place().equals(b.place());
			case MetadataIs m -> earlier instanceof MetadataIs e && e.version().equals(m.version()) && e.field() == m.field();
			case VersionName n -> earlier instanceof VersionName e && e.version().equals(n.version());
			case VersionOrder _ -> earlier instanceof VersionOrder;
			case StoryDate _ -> earlier instanceof StoryDate;
		};
	}

	private static void requireVersions(List<Place> places) {
		if (Place.versions(places).size() < 2) {
			throw new IllegalArgumentException("places of one version only: " + places);
		}
	}

	private static void requireWords(String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException("a correction to nothing");
		}
	}
}
