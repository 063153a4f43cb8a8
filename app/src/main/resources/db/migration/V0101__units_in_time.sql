create table unit_kind (
    code text primary key,
    level int not null,
    takes_members boolean not null,
    party boolean not null,
    label_vi text not null,
    label_en text not null,
    label_ar text not null
);
comment on column unit_kind.party is 'false for bodies of the state that only answer issues';

create table unit_kind_parent (
    kind text not null references unit_kind,
    parent_kind text not null references unit_kind,
    primary key (kind, parent_kind)
);

create table unit_type (
    code text primary key,
    kind text not null references unit_kind,
    position int not null,
    label_vi text not null,
    label_en text not null,
    label_ar text not null
);

create table unit (
    id uuid primary key,
    kind text not null references unit_kind,
    type text references unit_type,
    valid_from date not null,
    valid_to date,
    check (valid_to > valid_from)
);

create table unit_name (
    unit_id uuid not null references unit,
    name text not null check (name = btrim(name) and name <> ''),
    head_name text not null check (head_name <> ''),
    search_key text not null,
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    check (valid_to > valid_from),
    exclude using gist (unit_id with =, held_days(valid_from, valid_to) with &&)
);

create table unit_code (
    unit_id uuid not null references unit,
    code text not null check (code ~ '^[0-9]{14}$' or code ~ '^[A-Z][A-Z0-9.-]{1,19}$'),
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    check (valid_to > valid_from),
    exclude using gist (unit_id with =, held_days(valid_from, valid_to) with &&),
    exclude using gist (code with =, held_days(valid_from, valid_to) with &&)
);

create table unit_parent (
    unit_id uuid not null references unit,
    parent_id uuid not null references unit,
    valid_from date not null,
    valid_to date,
    primary key (unit_id, valid_from),
    check (valid_to > valid_from),
    check (unit_id <> parent_id),
    exclude using gist (unit_id with =, held_days(valid_from, valid_to) with &&)
);
create index on unit_parent (parent_id, valid_from);

create table unit_successor (
    predecessor_id uuid not null references unit,
    successor_id uuid not null references unit,
    succeeded_on date not null,
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);
create index on unit_successor (successor_id);

insert into unit_kind values
    ('province', 10, false, true, 'Đảng bộ tỉnh', 'Provincial Party organisation', 'التنظيم الحزبي في المقاطعة'),
    ('city', 20, false, true, 'Đảng bộ thành phố, huyện', 'City or district Party organisation', 'التنظيم الحزبي في المدينة أو القضاء'),
    ('ward', 30, false, true, 'Đảng bộ phường, xã', 'Ward or commune Party organisation', 'التنظيم الحزبي في الحي أو البلدية'),
    ('cell', 40, true, true, 'Chi bộ', 'Cell', 'خلية حزبية'),
    ('authority', 90, false, false, 'Cơ quan trả lời kiến nghị', 'Answering body', 'الجهة المجيبة');

insert into unit_kind_parent values
    ('city', 'province'),
    ('ward', 'city'), ('ward', 'province'),
    ('cell', 'ward'),
    ('authority', 'province'), ('authority', 'city'), ('authority', 'ward'), ('authority', 'authority');

insert into unit_type values
    ('residential', 'cell', 1, 'Tổ dân phố, thôn', 'Residential group, village', 'مجموعة سكنية'),
    ('agency', 'cell', 2, 'Cơ quan phường', 'Ward agency', 'جهة حكومية'),
    ('police', 'cell', 3, 'Công an', 'Police', 'الشرطة'),
    ('military', 'cell', 4, 'Quân sự', 'Military', 'القيادة العسكرية'),
    ('school', 'cell', 5, 'Trường học', 'School', 'مدرسة'),
    ('health', 'cell', 6, 'Trạm y tế', 'Health station', 'مركز صحي'),
    ('state-enterprise', 'cell', 7, 'Doanh nghiệp nhà nước', 'State enterprise', 'مؤسسة مملوكة للدولة'),
    ('private-enterprise', 'cell', 8, 'Doanh nghiệp tư nhân', 'Private enterprise', 'مؤسسة خاصة'),
    ('cooperative', 'cell', 9, 'Hợp tác xã', 'Cooperative', 'تعاونية'),
    ('retired', 'cell', 10, 'Hưu trí', 'Retired members', 'متقاعدون'),
    ('peoples-committee', 'authority', 20, 'Ủy ban nhân dân', 'People''s committee', 'اللجنة الشعبية'),
    ('department', 'authority', 21, 'Sở, phòng chuyên môn', 'Department', 'إدارة مختصة');
