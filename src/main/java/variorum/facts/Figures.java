package variorum.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Compares amounts: whether they count the same kind of thing, and whether both figures can be true.
final class Figures {
	private static final List<Set<String>> SYNONYMS = List.of(
			words("troop soldier serviceman serviceperson servicemember personnel fighter paratrooper marine trooper"),
			words("plane jet aircraft airplane aeroplane airliner"), words("person people individual human man resident inhabitant"),
			words("child kid minor"), words("policeman police officer policewoman"), words("attack strike airstrike raid"),
			words("protester demonstrator marcher"), words("migrant refugee asylum-seeker"), words("ship vessel boat"),
			words("company firm business corporation"), words("country nation state"), words("equipment material materiel cargo gear"
					+ " load"),
			words("worker employee staff"), words("car vehicle automobile"), words("house home dwelling"),
			words("dead death fatality killed"),
			words("wounded injured casualty"), words("minister official"), words("bomb explosive"), words("rocket missile"),
			words("student pupil"), words("job position post"), words("passenger traveller traveler"), words("gun firearm weapon rifle"));
	/// Figures told exactly in different units agree within this part of the larger.
	private static final BigDecimal ROUNDING = new BigDecimal("0.06");

	private static final Set<String> PERCENTAGES = Set.of("%", "percentage point");
	private static final Set<String> PERSONS = words("person people individual human man woman resident inhabitant child kid minor"
			+ " boy girl troop soldier serviceman marine trooper fighter militant civilian policeman officer guard student pupil"
			+ " teacher worker employee miner passenger traveller traveler migrant refugee protester demonstrator journalist reporter"
			+ " doctor nurse patient prisoner hostage rebel insurgent gunman victim sailor pilot tourist villager driver cyclist"
			+ " pedestrian baby teenager member suspect firefighter rescuer survivor other");

	private Figures() { }

	/// Whether a head, in its normal form, counts people.
	static boolean isPerson(String head) {
		return PERSONS.contains(head);
	}

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	/// What is counted or measured, as a key: equal for equal units and equal or interchangeable words for what is counted.
	static String kind(Value.Amount a) {
		return (isCount(a) ? "" : a.base()) + " " + headKind(a.head());
	}

	/// A word for what is counted, or the one that stands for all that are interchangeable with it.
	static String headKind(String head) {
		return SYNONYMS.stream().filter(s -> s.contains(head)).findFirst().map(s -> s.stream().sorted().findFirst().orElse(""))
				.orElse(head);
	}

	/// Whether things are counted, nothing measured.
	static boolean isCount(Value.Amount a) {
		return a.base().isEmpty() || a.base().equals(a.head());
	}

	/// Whether the two intervals have a value in common.
	static boolean overlap(Value.Amount a, Value.Amount b) {
		return a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
	}

	/// What two amounts in the same place of the same sentence are to each other. Alike hedges make the figures themselves
	/// comparable: "more than 20" is not "more than 30" there, although both may be true.
	static Comparison compare(Value.Amount a, Value.Amount b) {
		if (excludes(a.base(), b.base())) {
			return Comparison.DIFFERENT;
		}
		boolean otherThings = !a.head().isEmpty() && !b.head().isEmpty() && !headKind(a.head()).equals(headKind(b.head()));
		if ((!a.base().equals(b.base()) && !(isCount(a) && isCount(b))) || (otherThings && a.number().compareTo(b.number()) != 0)) {
			return Comparison.UNRELATED;
		}
		if (a.hedge().equals(b.hedge()) || a.hedge().isEmpty() == b.hedge().isEmpty()) {
			boolean sameUnit = a.unit().equals(b.unit());
			if (opposed(a.hedge(), b.hedge())) {
				return Comparison.DIFFERENT;
			}
			boolean same = (sameUnit && a.hedge().equals(b.hedge())) ? sameFigures(a, b) : near(a, b);
			return same ? Comparison.SAME : Comparison.DIFFERENT;
		}
		return overlap(a, b) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
	}

	/// Whether two figures of one kind are told as different ones: they cannot both be true, or are bounds of the same side that
	/// are not the same.
	static boolean areTwo(Value.Amount a, Value.Amount b) {
		return opposed(a.hedge(), b.hedge()) || !(haveOneSide(a, b) ? within(a.number(), b.number()) : near(a, b));
	}

	/// "at least 12" and "More than 14".
	private static boolean haveOneSide(Value.Amount a, Value.Amount b) {
		return !a.hedge().isEmpty() && !b.hedge().isEmpty() && Hedges.bound(a.hedge()).isOneSided() && Hedges.bound(b.hedge()).isOneSided()
				&& Hedges.bound(a.hedge()).isOver() == Hedges.bound(b.hedge()).isOver();
	}

	/// The dead are not the wounded, nor percent percentage points, whatever the figure.
	private static boolean excludes(String a, String b) {
		boolean fates = AmountsFates.isFate(a) && AmountsFates.isFate(b) && !a.equals(b);
		return fates || (PERCENTAGES.contains(a) && PERCENTAGES.contains(b) && !a.equals(b));
	}

	/// "more than 100" and "fewer than 100".
	private static boolean opposed(String a, String b) {
		return !a.isEmpty() && !b.isEmpty() && Hedges.bound(a).isOver() != Hedges.bound(b).isOver() && Hedges.bound(a).isOneSided()
				&& Hedges.bound(b).isOneSided();
	}

	/// Whether two amounts can be true of one thing: their intervals meet, or nearly do where the units differ, as figures are
	/// rounded when they are converted. Two tolls with bounds of one side do not: "at least 12 dead" is not "at least 14".
	static boolean fit(Value.Amount a, Value.Amount b) {
		if (AmountsFates.isFate(a.base()) && a.base().equals(b.base()) && haveOneSide(a, b) && areTwo(a, b)) {
			return false;
		}
		return overlap(a, b) || (!isCount(a) && !a.unit().equals(b.unit()) && near(a, b));
	}

	private static boolean sameFigures(Value.Amount a, Value.Amount b) {
		return a.number().compareTo(b.number()) == 0 && a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
	}

	private static boolean near(Value.Amount a, Value.Amount b) {
		return overlap(a, b) || within(a.low(), b.low()) || within(a.high(), b.high());
	}

	private static boolean within(BigDecimal x, BigDecimal y) {
		var most = x.abs().max(y.abs());
		return x.subtract(y).abs().compareTo(most.multiply(ROUNDING, MathContext.DECIMAL64)) <= 0;
	}
}
