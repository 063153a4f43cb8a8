-- Wordings that mean the same to whoever searches, a group a row: first the abbreviations of the field, from then on as
-- administrators keep them. Kept for a day after one was thrown away, to be had back.
create table search_synonym (
    id         uuid        primary key,
    wordings   text[]      not null check (cardinality(wordings) between 2 and 8),
    changed_at timestamptz not null,
    deleted_at timestamptz
);

insert into search_synonym (id, wordings, changed_at)
select gen_random_uuid(), string_to_array(line, ' = '), now()
from unnest(array[
    'đ/c = đồng chí',
    'ANTT = an ninh trật tự',
    'ATGT = an toàn giao thông',
    'BCH = ban chấp hành',
    'BHXH = bảo hiểm xã hội',
    'BHYT = bảo hiểm y tế',
    'BTV = ban thường vụ',
    'CCB = cựu chiến binh',
    'CCCD = căn cước công dân',
    'ĐU = đảng ủy',
    'GCN = giấy chứng nhận',
    'GCNQSDĐ = GCN QSDĐ = giấy chứng nhận quyền sử dụng đất = sổ đỏ',
    'GPMB = giải phóng mặt bằng',
    'HĐND = hội đồng nhân dân',
    'HTX = hợp tác xã',
    'KDC = khu dân cư',
    'KT-XH = kinh tế - xã hội',
    'MTTQ = mặt trận tổ quốc',
    'NQ = nghị quyết',
    'NSNN = ngân sách nhà nước',
    'NVH = nhà văn hóa',
    'PCCC = phòng cháy chữa cháy',
    'QĐ = quyết định',
    'QSDĐ = quyền sử dụng đất',
    'TĐC = tái định cư',
    'TDP = tổ dân phố',
    'THCS = trung học cơ sở',
    'THPT = trung học phổ thông',
    'TNMT = TN&MT = tài nguyên và môi trường',
    'UBND = ủy ban nhân dân',
    'VHTT = văn hóa thông tin'
]) as line;
